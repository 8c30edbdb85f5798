import type { SharedAudience } from '@shared/audience';
import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import { type ParticipantId, type StoryId, toId } from '@shared/ids';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { Select } from '../ui/Select';

type AskTellerProps = { readonly storyId: StoryId; readonly audience: SharedAudience };

/**
 * A story that this company may not see yet: whose it is, and that person's yes. Nothing is given by itself; the facilitator
 * writes down what the teller says. When the teller has said yes already, something else holds the story back.
 */
export const AskTeller = ({ storyId, audience }: AskTellerProps) => {
  const t = useT();
  const { data: stories } = useQuery('stories.list', {});
  const { data: people } = useQuery('participants.list', {});
  const story = stories?.find(({ id }) => id === storyId);
  if (!story || !people) return null;
  const teller = people.find(({ id }) => id === story.tellerId) ?? null;
  if (teller === null)
    return <WhoTells storyId={storyId} people={people} question={t('lead.room.noTeller')} />;
  if (teller.consent[audience] && story.consent[audience]) return <p>{t('lead.room.heldBack')}</p>;
  return <TellersYes story={story} teller={teller} audience={audience} />;
};

type TellersYesProps = {
  readonly story: StorySummary;
  readonly teller: Participant;
  readonly audience: SharedAudience;
};

/** One question at a time, and each yes is for what was asked: in general it reaches further than this story. */
const TellersYes = ({ story, teller, audience: use }: TellersYesProps) => {
  const t = useT();
  const forTeller = useCommand('consent.setForTeller');
  const forStory = useCommand('consent.setForStory');
  const name = teller.pseudonym;
  const isGeneral = !teller.consent[use];
  const sayYes = (): void =>
    isGeneral
      ? void forTeller.run({ tellerId: teller.id, use, granted: true })
      : void forStory.run({ storyId: story.id, use, granted: true });
  return (
    <>
      <p dir="auto">{t(`lead.room.${isGeneral ? 'askGeneral' : 'askYes'}.${use}`, { name })}</p>
      {isGeneral && <p dir="auto">{t('lead.room.reaches', { name })}</p>}
      <Button size="s" busy={forTeller.pending || forStory.pending} onPress={sayYes}>
        {t(isGeneral ? 'lead.room.saysGeneral' : 'lead.room.saysYes', { name })}
      </Button>
    </>
  );
};

const nobody = 'nobody';

type WhoTellsProps = {
  readonly storyId: StoryId;
  readonly people: readonly Participant[];
  readonly question: string;
};

/** Whose story it is, when no hand was chosen at writing. */
export const WhoTells = ({ storyId, people, question }: WhoTellsProps) => {
  const t = useT();
  const update = useCommand('stories.update');
  const choose = (id: ParticipantId): void => void update.run({ id: storyId, tellerId: id });
  return (
    <>
      <p>{question}</p>
      <Select<string>
        label={t('lead.room.whoTells')}
        hideLabel
        value={nobody}
        choices={[
          { id: nobody, label: t('lead.room.whoTells') },
          ...people.map(({ id, pseudonym }) => ({ id, label: pseudonym })),
        ]}
        onChange={(id) => id !== nobody && choose(toId<'participant'>(id))}
      />
    </>
  );
};
