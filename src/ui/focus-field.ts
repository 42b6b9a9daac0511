// Takes a person to a field: opens what hides it, brings its question into view, and puts the focus in it.

function labelOf(control: HTMLElement): Element {
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (legend && control instanceof HTMLInputElement) return legend;
  return document.querySelector(`label[for="${CSS.escape(control.id)}"]`) ?? control;
}

/** Focuses the control with this id, or the first control in the group with this id; false where there is none. */
export function focusField(fieldId: string): boolean {
  const target = document.getElementById(fieldId);
  if (!target) return false;
  const control = target.matches('input, select, textarea, button, a, [tabindex]')
    ? target
    : (target.querySelector<HTMLElement>('input, select, textarea, button, a, [tabindex]') ?? target);

  for (let box = control.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  labelOf(control).scrollIntoView();
  control.focus({ preventScroll: true });
  return true;
}
