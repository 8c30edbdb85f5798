import type { SharedAudience } from '@shared/audience';
import type { MeetingView } from '@shared/contract/meeting';
import { wasThere } from '@shared/domain/room/company';
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
  /** Who is in the room: what they may not see is not offered. */
  readonly company: SharedAudience;
  readonly onTake: (options: readonly string[]) => void;
};

/** Options from what the group made before: piles, insights, or notes that were turned. */
export const TakeOptions = ({ meeting, options, company, onTake }: TakeOptionsProps) => {
  const t = useT();
  const { data: sort } = useQuery('sort.get', {});
  const { data: insights } = useQuery('insights.list', {});
  const { data: slips } = useQuery('slips.list', { sessionId: meeting.sessionId });
  // Who may see a pile or an insight outside the circle is for main to say: with others there they are not taken over.
  const isCircle = company === 'circle';
  const piles = named(isCircle ? sort?.piles.map(({ name }) => name) : []);
  const statements = named(isCircle ? insights?.map(({ statement }) => statement) : []);
  const notes = named(
    slips?.filter(({ turned, madeWith }) => turned && wasThere(madeWith, company)).map(({ text }) => text),
  );
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

const named = (names: readonly string[] = []): readonly string[] => names.filter((name) => name !== '');
