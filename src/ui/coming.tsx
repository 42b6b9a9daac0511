// Stands where more of a page is about to come, tall enough that what is below it does not jump.
export function Coming() {
  return <div className="coming" aria-busy="true" />;
}
