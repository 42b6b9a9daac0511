// Brings a part of the page into view and puts the focus there; its heading takes it with tabIndex -1.

export function showPart(id: string): void {
  const part = document.getElementById(id);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}
