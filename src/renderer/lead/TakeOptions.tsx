import type { MeetingView } from '@shared/contract/meeting';
import { sentenceLimit } from '@shared/domain/limits';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import styles from './Choices.module.css';

export const mostOptions = 12;

type TakeOptionsProps = {
  readonly meeting: MeetingView;
  /** What is filled in already; it stays. */
  readonly options: readonly string[];
  readonly onTake: (options: readonly string[]) => void;
};

/** Options from what the group made before: piles, insights, or notes that were turned. */
export const TakeOptions = ({ meeting, options, onTake }: TakeOptionsProps) => {
  const t = useT();
  const { data: sort } = useQuery('sort.get', {});
  const { data: insights } = useQuery('insights.list', {});
  const { data: slips } = useQuery('slips.list', { sessionId: meeting.sessionId });
  const piles = named(sort?.piles.map(({ name }) => name));
  const statements = named(insights?.map(({ statement }) => statement));
  const notes = named(slips?.filter(({ turned }) => turned).map(({ text }) => text));
  const take = (names: readonly string[]): void => {
    const all = [...new Set([...options, ...names])];
    if (all.length > mostOptions) {
      showToast({ kind: 'info', text: t('lead.choices.tooMany', { limit: mostOptions }) });
    }
    onTake(all.slice(0, mostOptions));
  };
  return (
    <div className={styles['take']}>
      {piles.length > 0 && (
        <Button size="s" onPress={() => take(piles)}>
          {t('lead.choices.takePiles')}
        </Button>
      )}
      {statements.length > 0 && (
        <Button size="s" onPress={() => take(statements)}>
          {t('lead.choices.takeInsights')}
        </Button>
      )}
      {notes.length > 0 && (
        <Button size="s" onPress={() => take(notes)}>
          {t('lead.choices.takeSlips')}
        </Button>
      )}
    </div>
  );
};

const named = (names: readonly string[] = []): readonly string[] =>
  names.filter((name) => name !== '').map((name) => name.slice(0, sentenceLimit));
