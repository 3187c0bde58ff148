import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { chooseTheme, themeNow } from './theme.ts';

export function ThemeSwitch(): VNode {
  const [theme, setTheme] = useState(themeNow);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="icon-button"
      title={`Change to ${other} colours`}
      aria-label={`Change to ${other} colours`}
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
