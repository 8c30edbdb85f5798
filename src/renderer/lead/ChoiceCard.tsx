import type { ChoiceHint } from '@shared/contract/meeting';
import { type Choice, type ChoiceOption, outcomes } from '@shared/domain/room/choice';
import { X } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useRemoval } from '../api/useRemoval';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { SegmentedControl } from '../ui/SegmentedControl';
import styles from './Choices.module.css';

/** One choice: its options with a first word about each, and what the group says itself. Never a number. */
export const ChoiceCard = ({ choice }: { choice: Choice }) => {
  const t = useT();
  const show = useShow();
  const remove = useRemoval('choices.remove');
  const { id, question, decided, options } = choice;
  const { data: hints } = useQuery('choices.hints', { id }, { enabled: !decided });
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
            <Option
              option={option}
              decided={decided}
              hint={hints?.find(({ optionId }) => optionId === option.id)?.hint ?? null}
            />
          </li>
        ))}
      </ul>
      <Deciding choice={choice} />
    </section>
  );
};

type OptionProps = {
  readonly option: ChoiceOption;
  readonly decided: boolean;
  readonly hint: ChoiceHint['hint'];
};

const Option = ({ option: { id, text, outcome }, decided, hint }: OptionProps) => {
  const t = useT();
  const set = useCommand('choices.setOutcome');
  const words = outcomes.map((word) => ({ id: word, label: t(`screen.choice.outcomes.${word}`) }));
  return (
    <>
      <div className={styles['optionText']}>
        <p dir="auto">{text}</p>
        {!decided && hint !== null && (
          <p className={styles['soft']}>
            {t('lead.choices.hint', { word: t(`screen.choice.outcomes.${hint}`) })}
          </p>
        )}
      </div>
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
