import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShownMessage } from '../../protocol.ts';

/** The message that buttons and menus stand on. */
interface InMessage {
  readonly message: ShownMessage;
  /** Whether the bot has yet to answer what was pressed last. */
  readonly isWaiting: boolean;
}

export const MessageContext = createContext<InMessage | undefined>(undefined);

export function useMessage(): InMessage {
  const inMessage = useContext(MessageContext);
  if (inMessage === undefined) throw new Error('a control was rendered outside of a message');
  return inMessage;
}
