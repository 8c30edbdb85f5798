import type { MeetingView } from '@shared/contract/meeting';
import { Plus, X } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { TextField } from '../ui/TextField';
import { useHalfWritten } from '../ui/useHalfWritten';
import styles from './Choices.module.css';
import { mostOptions, TakeOptions } from './TakeOptions';
import { useCompany } from './useCompany';

export type NewChoiceProps = { readonly meeting: MeetingView; readonly onClose: () => void };

/** A question and what there is to choose. */
export const NewChoice = ({ meeting, onClose }: NewChoiceProps) => {
  const t = useT();
  const add = useCommand('choices.add');
  const company = useCompany();
  const question = useHalfWritten(`choice:${meeting.sessionId}:question`);
  const written = useHalfWritten(`choice:${meeting.sessionId}:options`);
  // One to a line: an option has no line breaks.
  const options = atLeastTwo(written.words === '' ? [] : written.words.split('\n'));
  const setOptions = (next: readonly string[]): void => written.write(next.join('\n'));
  const filled = options.filter((option) => option.trim() !== '');
  const isReady = question.words.trim() !== '' && filled.length >= 2;
  const leave = (): void => {
    question.done(question.words);
    written.done(written.words);
    onClose();
  };
  const make = async (): Promise<void> => {
    const made = await add.save({
      sessionId: meeting.sessionId,
      blockId: meeting.block?.id ?? null,
      question: question.words,
      options: filled,
      madeWith: company,
    });
    if (made) leave();
  };
  return (
    <Dialog
      title={t('lead.choices.newTitle')}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button kind="primary" disabled={!isReady} onPress={() => void make()} busy={add.pending}>
            {t('lead.choices.make')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          label={t('lead.choices.question')}
          placeholder={t('lead.choices.questionExample')}
          value={question.words}
          onChange={question.write}
          voice
          autoFocus
        />
        <h3 className={styles['label']}>{t('lead.choices.options')}</h3>
        <p className={styles['soft']}>{t('lead.choices.enough')}</p>
        <TakeOptions meeting={meeting} options={filled} company={company} onTake={setOptions} />
        <Options options={options} onChange={setOptions} />
      </div>
    </Dialog>
  );
};

const atLeastTwo = (options: readonly string[]): readonly string[] =>
  options.length >= 2 ? options : [...options, '', ''].slice(0, 2);

type OptionsProps = {
  readonly options: readonly string[];
  readonly onChange: (options: readonly string[]) => void;
};

const Options = ({ options, onChange }: OptionsProps) => {
  const t = useT();
  return (
    <>
      <ol className={styles['fields']}>
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields have no identity but their place
          <li key={index} className={styles['fieldRow']}>
            <TextField
              label={t('lead.choices.option', { number: index + 1 })}
              hideLabel
              placeholder={t('lead.choices.option', { number: index + 1 })}
              value={option}
              onChange={(text) => onChange(options.with(index, text))}
              className={styles['field'] ?? ''}
            />
            <IconButton
              label={t('lead.choices.removeOption', { number: index + 1 })}
              icon={<X />}
              disabled={options.length <= 2}
              onPress={() => onChange(options.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      {options.length < mostOptions && (
        <Button size="s" icon={<Plus />} onPress={() => onChange([...options, ''])}>
          {t('lead.choices.another')}
        </Button>
      )}
    </>
  );
};
