// Fetches the page that shows what a change would do; it brings the balance sheet with it.

/** The page, when it has come. */
export const loadChangePreview = async () => ({ default: (await import('./change-preview.tsx')).ChangePreview });
