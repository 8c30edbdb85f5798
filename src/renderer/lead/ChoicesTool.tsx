import type { MeetingView } from '@shared/contract/meeting';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { ChoiceCard } from './ChoiceCard';
import styles from './Choices.module.css';
import { NewChoice } from './NewChoice';

/** Choosing together: make one, show it, and say the outcome in the group's words. */
export const ChoicesTool = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const [making, setMaking] = useState(false);
  const choices = useQuery('choices.list', { sessionId: meeting.sessionId });
  const blockId = meeting.block?.id ?? null;
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['soft']}>{t('lead.choices.intro')}</p>
        <Button icon={<Plus />} onPress={() => setMaking(true)}>
          {t('lead.choices.add')}
        </Button>
      </div>
      <Loaded answer={choices} lines={3}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles['soft']}>{t('lead.choices.none')}</p>
          ) : (
            // Those of this part first.
            all
              .toSorted((one, other) => Number(other.blockId === blockId) - Number(one.blockId === blockId))
              .map((choice) => <ChoiceCard key={choice.id} choice={choice} />)
          )
        }
      </Loaded>
      {making && <NewChoice meeting={meeting} onClose={() => setMaking(false)} />}
    </>
  );
};
