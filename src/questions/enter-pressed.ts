/** Whether Enter was pressed in an input, which then does not reach a form around the widget. */
export function enterPressed(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return false;
  event.preventDefault();
  return true;
}
