import type { VNode } from 'preact';
import type { Button, Component } from '../../protocol.ts';
import { httpAddress } from '../markdown/links.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { usePage } from '../page-context.ts';
import { MessageSelect } from './message-select.tsx';
import { useMessage } from './message-context.ts';

/** A message's buttons, menus and whatever else it is built of. */
export function Components(props: { readonly components: readonly Component[] }): VNode {
  return (
    <>
      {props.components.map((component) => (
        <One component={component} />
      ))}
    </>
  );
}

function One({ component }: { readonly component: Component }): VNode {
  switch (component.type) {
    case 'row':
      return (
        <div class="row">
          <Components components={component.components} />
        </div>
      );
    case 'button':
      return <MessageButton button={component} />;
    case 'select':
      return <MessageSelect select={component} />;
    case 'text':
      return <Markdown content={component.content} />;
    case 'section':
      return (
        <div class="section">
          <div>
            <Components components={component.components} />
          </div>
          {component.accessory !== undefined && <One component={component.accessory} />}
        </div>
      );
    case 'container':
      return (
        <div class="embed" style={edge(component.color)}>
          <Components components={component.components} />
        </div>
      );
    case 'separator':
      return <hr class={component.large ? 'large' : undefined} hidden={!component.divider} />;
    case 'other':
      return <p class="unshown">[{component.name}]</p>;
  }
}

/** A coloured edge. @param color 0xRRGGBB */
export function edge(color: number | undefined): { readonly borderInlineStartColor?: string } {
  if (color === undefined) return {};
  return { borderInlineStartColor: `#${color.toString(16).padStart(6, '0')}` };
}

function MessageButton({ button }: { readonly button: Button }): VNode {
  const { state, act } = usePage();
  const { message, isWaiting } = useMessage();
  const { style, label = '', emoji, customId, url, disabled } = button;
  const text = [emoji, label].filter(Boolean).join(' ');
  const href = url === undefined ? undefined : httpAddress(url);
  if (href !== undefined) {
    return (
      <a class="button link" href={href} title={href} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  }
  const press = () => {
    if (customId === undefined || isWaiting) return;
    void act('press', { as: state.as, messageId: message.id, customId });
  };
  return (
    <button
      type="button"
      class={`button ${style}`}
      disabled={disabled}
      aria-disabled={isWaiting}
      onClick={press}
    >
      {text}
    </button>
  );
}
