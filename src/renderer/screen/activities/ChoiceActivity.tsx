import type { ScreenPerson } from '@shared/contract/screenView';
import type { ChoiceOptionId, ParticipantId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { Check, ListChecks, X } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import type { Shown } from '../activityTypes';
import type { RoomAction } from '../frame/ActionBar';
import { Frame } from '../frame/Frame';
import { HandSheet } from '../hands/HandSheet';
import { useViewed } from '../viewContext';
import styles from './ChoiceActivity.module.css';
import { ChoiceOptions } from './ChoiceOptions';

/**
 * `asking`: whose turn it is. `person` null: somebody without a name. What somebody picks is only here, until "Klaar"; then
 * nothing on the screen tells of it.
 */
type Turn =
  | { readonly type: 'nobody' }
  | { readonly type: 'asking' }
  | {
      readonly type: 'picking';
      readonly person: ScreenPerson | null;
      readonly picked: ReadonlySet<ChoiceOptionId>;
    };

const nobody: Turn = { type: 'nobody' };

/** Choosing together, one by one and unseen; afterwards the group's own words stand with what was chosen from. */
export const ChoiceActivity = ({ choice }: { readonly choice: Shown<'choice'> }) => {
  const t = useT();
  const { people, title } = useViewed().view;
  const choose = useCommand('screen.choose');
  const [turn, setTurn] = useState<Turn>(nobody);
  const isPicking = turn.type === 'picking' && !choice.closed;

  const done = async (): Promise<void> => {
    if (turn.type !== 'picking') return;
    const { person, picked } = turn;
    const isKept = await choose.save({
      hand: person?.id ?? null,
      choiceId: choice.id,
      optionIds: [...picked],
    });
    if (!isKept) return;
    setTurn(nobody);
    showToast({ kind: 'info', text: t('screen.choice.kept') });
  };
  const actions: readonly RoomAction[] = isPicking
    ? [
        { text: t('screen.choice.cancel'), icon: <X />, onPress: () => setTurn(nobody) },
        {
          text: t('screen.choice.done'),
          icon: <Check />,
          kind: 'main',
          disabled: choose.pending,
          onPress: () => void done(),
        },
      ]
    : choice.closed
      ? []
      : [{ text: t('screen.choice.pick'), icon: <ListChecks />, onPress: () => setTurn({ type: 'asking' }) }];
  const how = isPicking ? howToPick(turn.person, t) : t(`screen.choice.${stageOf(choice)}`);
  return (
    <Frame
      title={title === '' ? t('screen.choice.name') : title}
      actions={actions}
      speech={() => [choice.question, ...choice.options.flatMap((option) => spoken(option, t)), how]}
    >
      <div className={styles['choice']}>
        <h2 className={styles['question']} dir="auto">
          {choice.question}
        </h2>
        <ChoiceOptions
          choice={choice}
          picked={isPicking ? turn.picked : null}
          onPick={(picked) => isPicking && setTurn({ ...turn, picked })}
        />
        <p className={styles['how']} dir="auto" aria-live="polite">
          {how}
        </p>
      </div>
      {turn.type === 'asking' && !choice.closed && (
        <HandSheet
          without={choice.nameless ? 'nameless' : null}
          chosen={null}
          title={t('screen.hands.titleChoose')}
          onClose={() => setTurn(nobody)}
          onChoose={(hand) => setTurn(turnOf(hand, people))}
        />
      )}
    </Frame>
  );
};

/** Whose turn begins; one who is not in the room any more gets none. */
const turnOf = (hand: ParticipantId | null, people: readonly ScreenPerson[]): Turn => {
  if (hand === null) return { type: 'picking', person: null, picked: new Set() };
  const person = people.find(({ id }) => id === hand);
  return person ? { type: 'picking', person, picked: new Set() } : nobody;
};

const howToPick = (person: ScreenPerson | null, t: Translate): string =>
  person ? t('screen.choice.picking', { name: person.pseudonym }) : t('screen.choice.pickingNameless');

const stageOf = ({ decided, closed }: Shown<'choice'>): 'decided' | 'closed' | 'how' => {
  if (decided) return 'decided';
  return closed ? 'closed' : 'how';
};

const spoken = ({ text, outcome }: Shown<'choice'>['options'][number], t: Translate): readonly string[] =>
  outcome === '' ? [text] : [text, t(`screen.choice.outcomes.${outcome}`)];
