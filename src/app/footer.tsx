// What stands at the foot of every page: where free independent advice is, and what this is not.
export function Footer() {
  return (
    <div className="foot">
      <p>
        <strong>Free, independent advice for families.</strong> Family Rights Group,{' '}
        <a href="tel:08088010366">0808 801 0366</a>. Kinship, the charity for kinship carers. A child in care can ask
        for an advocate.
      </p>
      <p>
        For England. Everything here is a draft, and this tool decides nothing. Not legal advice. What you type stays in
        this tab unless you save a copy of it yourself.
      </p>
    </div>
  );
}
