import { render } from 'preact';
import { App } from './app.tsx';
import { applyTheme } from './ui/theme.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no place for the page');
applyTheme();
place.replaceChildren();
render(<App />, place);
