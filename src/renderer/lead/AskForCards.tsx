import type { Participant } from '@shared/domain/participant';
import type { Slip } from '@shared/domain/room/slip';
import type { SlipCard } from '@shared/domain/room/slipCard';
import type { SlipId, StoryId } from '@shared/ids';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { WhoTells } from './AskTeller';
import slipStyles from './Slips.module.css';
import styles from './SlipsToBoard.module.css';
import { useCompany } from './useCompany';

type AskForCardsProps = {
  readonly slips: readonly Slip[];
  readonly cards: ReadonlyMap<SlipId, SlipCard>;
};

type Waiting = { readonly storyId: StoryId; readonly text: string; readonly teller: Participant | null };

/** The cards that the room does not see yet: each teller is asked once, for all of theirs. Nothing is given by itself. */
export const AskForCards = ({ slips, cards }: AskForCardsProps) => {
  const t = useT();
  const { data: people } = useQuery('participants.list', {});
  if (!people) return null;
  const waiting = slips.flatMap(({ id, text }): readonly Waiting[] => {
    const card = cards.get(id);
    if (card?.state !== 'card' || card.shown || card.storyId === null) return [];
    return [{ storyId: card.storyId, text, teller: people.find((one) => one.id === card.tellerId) ?? null }];
  });
  if (waiting.length === 0) return null;
  const known = waiting.flatMap(({ teller }) => (teller ? [teller] : []));
  return (
    <section aria-labelledby="cards-wait">
      <h4 id="cards-wait" className={styles['waits']}>
        {t('lead.toBoard.waits')}
      </h4>
      <ul className={slipStyles['list']}>
        {[...new Set(known)].map((teller) => (
          <li key={teller.id} className={styles['ask']}>
            <OfTeller teller={teller} theirs={waiting.filter((one) => one.teller === teller)} />
          </li>
        ))}
        {waiting
          .filter(({ teller }) => teller === null)
          .map(({ storyId, text }) => (
            <li key={storyId} className={styles['ask']}>
              <Words text={text} />
              <WhoTells storyId={storyId} people={people} question={t('lead.toBoard.noTeller')} />
            </li>
          ))}
      </ul>
    </section>
  );
};

type OfTellerProps = { readonly teller: Participant; readonly theirs: readonly Waiting[] };

/** One question at a time, and each yes is for what was asked: in general it reaches further than these cards. */
const OfTeller = ({ teller, theirs }: OfTellerProps) => {
  const t = useT();
  const use = useCompany();
  const forTeller = useCommand('consent.setForTeller');
  const forStories = useCommand('consent.setForStories');
  const { data: stories } = useQuery('stories.list', {});
  if (!stories) return null;
  const { id: tellerId, pseudonym: name } = teller;
  const isGeneral = !teller.consent[use];
  const unsaid = stories.filter(
    ({ id, consent }) => !consent[use] && theirs.some(({ storyId }) => storyId === id),
  );
  const words = theirs.map(({ storyId, text }) => <Words key={storyId} text={text} />);
  if (!isGeneral && unsaid.length === 0) {
    return (
      <>
        {words}
        <p>{t('lead.toBoard.heldBack')}</p>
      </>
    );
  }
  const sayYes = (): void =>
    isGeneral
      ? void forTeller.run({ tellerId, use, granted: true })
      : void forStories.run({ tellerId, storyIds: unsaid.map(({ id }) => id), use, granted: true });
  return (
    <>
      {words}
      <p dir="auto">
        {t(isGeneral ? `lead.room.askGeneral.${use}` : `lead.toBoard.askYes.${use}`, { name })}
      </p>
      {isGeneral && <p dir="auto">{t('lead.toBoard.reaches', { name })}</p>}
      <Button size="s" busy={forTeller.pending || forStories.pending} onPress={sayYes}>
        {t(isGeneral ? 'lead.room.saysGeneral' : 'lead.room.saysYes', { name })}
      </Button>
    </>
  );
};

const Words = ({ text }: { readonly text: string }) => (
  <p className={styles['words']} dir="auto">
    {text}
  </p>
);
