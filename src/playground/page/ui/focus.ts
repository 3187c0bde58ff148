/** Puts the focus where one writes, when what had it goes away. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>('.composer :is(textarea, input)')?.focus();
}
