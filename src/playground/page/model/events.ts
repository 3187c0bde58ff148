import type { PersonKey, Reply, ServerFrame } from '../../protocol.ts';
import type { OpenArticle, OpenModal, Pane, View } from './page-state.ts';

/** Everything that changes what the page shows. */
export type PageEvent =
  | {
      readonly kind: 'frames';
      readonly frames: readonly Exclude<ServerFrame, Reply>[];
      readonly now: number;
    }
  | { readonly kind: 'connection'; readonly isOpen: boolean }
  | { readonly kind: 'be'; readonly as: PersonKey }
  | { readonly kind: 'go'; readonly channelId: string }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'pane'; readonly pane: Pane | undefined }
  | { readonly kind: 'dismiss'; readonly id: string }
  | { readonly kind: 'reply-to'; readonly messageId: string | undefined }
  | { readonly kind: 'modal'; readonly modal: OpenModal | undefined }
  | { readonly kind: 'article'; readonly article: Omit<OpenArticle, 'opening'> | undefined }
  | { readonly kind: 'clear-traffic' }
  | { readonly kind: 'typing-ended'; readonly now: number }
  | { readonly kind: 'notice'; readonly notice: string | undefined };
