import { type Choice, type ChoiceOption, isClosed, outcomes } from '@shared/domain/room/choice';
import { X } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { useRemoval } from '../api/useRemoval';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { SegmentedControl } from '../ui/SegmentedControl';
import { showToast } from '../ui/toasts';
import styles from './Choices.module.css';

/** One choice: its options, when picking is closed a first word about each, and what the group says itself. Never a number. */
export const ChoiceCard = ({ choice }: { choice: Choice }) => {
  const t = useT();
  const show = useShow();
  const remove = useRemoval('choices.remove');
  const { id, question, decided, options } = choice;
  return (
    <section aria-label={question} className={styles['card']}>
      <div className={styles['cardHead']}>
        <h3 className={styles['question']} dir="auto">
          {question}
        </h3>
        <Button size="s" onPress={() => void show({ type: 'choice', choiceId: id })}>
          {t('lead.choices.show')}
        </Button>
        <IconButton
          label={t('lead.choices.remove', { text: question })}
          icon={<X />}
          onPress={() => void remove({ id }, t('lead.choices.removed'))}
        />
      </div>
      <ul className={styles['options']}>
        {options.map((option) => (
          <li key={option.id} className={styles['option']}>
            <Option option={option} decided={decided} />
          </li>
        ))}
      </ul>
      {!decided && <Picking choice={choice} />}
      <Deciding choice={choice} />
    </section>
  );
};

type OptionProps = {
  readonly option: ChoiceOption;
  readonly decided: boolean;
};

const Option = ({ option: { id, text, outcome }, decided }: OptionProps) => {
  const t = useT();
  const set = useCommand('choices.setOutcome');
  const words = outcomes.map((word) => ({ id: word, label: t(`screen.choice.outcomes.${word}`) }));
  return (
    <>
      <p className={styles['optionText']} dir="auto">
        {text}
      </p>
      {decided && outcome !== '' ? (
        <Chip>{t(`screen.choice.outcomes.${outcome}`)}</Chip>
      ) : (
        <SegmentedControl
          label={t('lead.choices.outcome', { text })}
          choices={words}
          value={outcome === '' ? null : outcome}
          onChange={(next) => void set.run({ optionId: id, outcome: next })}
        />
      )}
    </>
  );
};

/** People pick until it is closed: only then the first words come, all at once, so that none can be laid beside a person. */
const Picking = ({ choice }: { choice: Choice }) => {
  const t = useT();
  const close = useCommand('choices.close');
  const again = useCommand('choices.pickAgain');
  const { id, options } = choice;
  const finish = async (): Promise<void> => {
    const closed = await close.run({ id });
    if (closed.ok && !closed.value.given) showToast({ kind: 'info', text: t('lead.choices.tooFew') });
  };
  const isOpen = !isClosed(choice);
  return (
    <div className={styles['deciding']}>
      <p className={styles['soft']}>{t(isOpen ? 'lead.choices.closeHelp' : 'lead.choices.closed')}</p>
      {options.some(({ outcome }) => outcome === '') && (
        <Button onPress={() => void finish()} busy={close.pending}>
          {t('lead.choices.close')}
        </Button>
      )}
      {!isOpen && (
        <Button kind="quiet" onPress={() => void again.run({ id })} busy={again.pending}>
          {t('lead.choices.pickAgain')}
        </Button>
      )}
    </div>
  );
};

const Deciding = ({ choice: { id, decided, options } }: { choice: Choice }) => {
  const t = useT();
  const decide = useCommand('choices.decide');
  const isSaid = options.every(({ outcome }) => outcome !== '');
  return (
    <div className={styles['deciding']}>
      <p className={styles['soft']}>
        {t(
          decided ? 'lead.choices.decided' : isSaid ? 'lead.choices.decideHelp' : 'lead.choices.decideFirst',
        )}
      </p>
      {decided ? (
        <Button kind="quiet" onPress={() => void decide.run({ id, decided: false })} busy={decide.pending}>
          {t('lead.choices.reopen')}
        </Button>
      ) : (
        <Button
          kind="primary"
          disabled={!isSaid}
          onPress={() => void decide.run({ id, decided: true })}
          busy={decide.pending}
        >
          {t('lead.choices.decide')}
        </Button>
      )}
    </div>
  );
};
