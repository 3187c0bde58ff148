import type { ComponentProps, VNode } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'icon' | 'label'> {
  readonly icon: IconName;
  /** For screen readers, and shown when the pointer rests on it. */
  readonly label: string;
}

export function IconButton({ icon, label, ...others }: Props): VNode {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...others}>
      <Icon name={icon} />
    </button>
  );
}
