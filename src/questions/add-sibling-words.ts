// What the button is called by which a brother or sister outside the case is added, wherever it is named.
export const addSiblingWords = 'Add a brother or sister';
