import type { VNode } from 'preact';
import type { Finding, Json, LimitUse, TrafficEntry } from '../../protocol.ts';

/** All there is of an entry: bodies, what Discord refuses in them, and how much of its limits they use. */
export function Details({ entry }: { readonly entry: TrafficEntry }): VNode {
  switch (entry.kind) {
    case 'gateway':
      return (
        <div class="details">
          <Body title="Data" json={entry.data} />
        </div>
      );
    case 'log':
      return (
        <div class="details">
          <Body title={`Fields (${entry.level})`} json={entry.fields} />
        </div>
      );
    case 'connection':
      return <div class="details">The gateway’s connection was {entry.what}.</div>;
    case 'rest':
      return (
        <div class="details">
          <p class="path">
            {entry.method} {entry.path}
          </p>
          {entry.route === undefined && (
            <p class="failed">The local Discord does not know this route.</p>
          )}
          <Findings findings={entry.findings} />
          {Object.keys(entry.query).length > 0 && <Body title="Query" json={entry.query} />}
          {entry.body !== undefined && <Body title="Body" json={entry.body} />}
          <Uses uses={entry.uses} />
          {entry.answer !== undefined && (
            <Body title={`Answer (${entry.status})`} json={entry.answer} />
          )}
        </div>
      );
  }
}

function Body({ title, json }: { readonly title: string; readonly json: Json }): VNode {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <pre tabIndex={0}>
        <code>{JSON.stringify(json, undefined, 2)}</code>
      </pre>
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): VNode | null {
  if (findings.length === 0) return null;
  return (
    <section aria-label="Refused">
      <h3>Refused</h3>
      <ul class="findings">
        {findings.map(({ path, code, message }) => (
          <li>
            {path !== '' && <code>{path}</code>} {message} <small>{code}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From this share of a limit on, it is shown as nearly used up. */
const NEARLY = 0.9;

function Uses({ uses }: { readonly uses: readonly LimitUse[] }): VNode | null {
  if (uses.length === 0) return null;
  return (
    <section aria-label="Limits">
      <h3>Of Discord’s limits</h3>
      <ul class="uses">
        {uses.map(({ what, used, most }) => (
          <li>
            <span>{what}</span>
            <meter
              min={0}
              max={most}
              high={most * NEARLY}
              optimum={0}
              value={used}
              aria-label={what}
            />
            <span>
              {used} of {most}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
