// How large the question of a form part is set: the page's one question, one of a few, or small inside a row.

/** `page` asks the page's question, `field` (the default) one of several, `row` is small inside a row of like things. */
export type LabelSize = 'page' | 'section' | 'field' | 'row';

/** The class that sets a label, or a legend, at a size. */
export function labelClass(block: 'govuk-label' | 'govuk-fieldset__legend', size: LabelSize): string {
  const modifier = { page: 'l', section: 'm', field: 's', row: 'row' }[size];
  return `${block} ${block}--${modifier}`;
}
