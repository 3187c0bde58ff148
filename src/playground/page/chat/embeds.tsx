import type { VNode } from 'preact';
import type { ShownAttachment, ShownEmbed } from '../../protocol.ts';
import { httpAddress } from '../markdown/links.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { edge } from './components.tsx';

export function Embeds({ embeds }: { readonly embeds: readonly ShownEmbed[] }): VNode {
  return (
    <>
      {embeds.map((embed) => (
        <Embed embed={embed} />
      ))}
    </>
  );
}

function Embed({ embed }: { readonly embed: ShownEmbed }): VNode {
  const { title, description, url, color, author, footer, fields } = embed;
  const href = url === undefined ? undefined : httpAddress(url);
  return (
    <div class="embed" style={edge(color)}>
      {author !== undefined && <p class="embed-author">{author}</p>}
      {title !== undefined && (
        <p class="embed-title">
          {href === undefined ? (
            title
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          )}
        </p>
      )}
      {description !== undefined && <Markdown content={description} />}
      {fields.map(({ name, value, inline }) => (
        <div class={inline ? 'field inline' : 'field'}>
          <p class="field-name">{name}</p>
          <Markdown content={value} />
        </div>
      ))}
      {footer !== undefined && <p class="embed-footer">{footer}</p>}
    </div>
  );
}

/** Files by their names: the playground keeps none. */
export function Attachments(props: { readonly attachments: readonly ShownAttachment[] }): VNode {
  return (
    <>
      {props.attachments.map(({ filename, contentType, size }) => (
        <p class="attachment">
          <bdi>{filename}</bdi> <small>{`${contentType}, ${size} bytes`}</small>
        </p>
      ))}
    </>
  );
}
