// What to know before starting: what this is and is not, how the record is kept, and safety for families.
import { Details } from '../ui/details.tsx';
import { Notice } from '../ui/notice.tsx';

export function BeforeYouStart() {
  return (
    <>
      <Notice heading="Before you start">
        <ul className="govuk-list govuk-list--bullet">
          <li>For England only. Law differs in Scotland, Wales and Northern Ireland.</li>
          <li>What comes out is a draft. This tool decides nothing and recommends nothing.</li>
          <li>Use a first name, an initial or a made-up name for each child. No surnames or addresses are needed.</li>
          <li>The record is kept in this tab. Closing the tab ends it, so print or save what you want to keep.</li>
          <li>Every question can be skipped, or marked as not known yet with somebody to find out.</li>
        </ul>
      </Notice>
      <Details summary="If you are family: is it safe to look at this now?">
        <p>
          If somebody near you should not see this, come back when you are alone or use another device. The button at
          the top of every page takes you to a weather page at once. For families it also clears everything typed in
          this tab. It does not clear the browser&apos;s history.
        </p>
        <p>
          You can get free advice that is not from the council before you say yes or no to anything. Family Rights Group
          is on 0808 801 0366. The charity Kinship helps grandparents, other relatives and friends who care for a child.
        </p>
      </Details>
      <Details summary="What this is, and what it is not">
        <p>
          It takes the permanence policies of five English authorities and the national position, and turns them into
          questions. The policies are restated in other words, each statement with the section it comes from. Where a
          policy is older than the law, or differs from it, the national position stands beside it.
        </p>
        <p>It is not legal advice, a risk tool or an assessment. It gives no scores and no best option.</p>
      </Details>
    </>
  );
}
