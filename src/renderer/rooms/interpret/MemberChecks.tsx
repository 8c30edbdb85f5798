import type { InsightView } from '@shared/contract/insights';
import { memberCheckResults } from '@shared/domain/insight';
import type { Participant } from '@shared/domain/participant';
import { Loaded } from '../../api/Loaded';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Avatar } from '../../ui/Avatar';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { SavedField } from '../../ui/SavedField';
import { Select } from '../../ui/Select';
import styles from './InterpretRoom.module.css';

/** Given back to each teller whose voice is in the insight: does it hold like this? */
export const MemberChecks = ({ insight }: { readonly insight: InsightView }) => {
  const t = useT();
  const people = useQuery('participants.list', {});
  const tellers = new Set(insight.voices.map((voice) => voice.tellerId));
  return (
    <Panel title={t('interpret.memberCheck')} intro={t('interpret.memberCheckHint')}>
      <Loaded answer={people}>
        {(all) => {
          const asked = all.filter((person) => tellers.has(person.id));
          if (asked.length === 0) return <p className={styles['hint']}>{t('interpret.memberCheckEmpty')}</p>;
          return (
            <ul className={styles['checks']}>
              {asked.map((person) => (
                <CheckRow key={person.id} insight={insight} person={person} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
};

const CheckRow = ({ insight, person }: { readonly insight: InsightView; readonly person: Participant }) => {
  const t = useT();
  const set = useCommand('memberChecks.set');
  const check = insight.memberChecks.find((c) => c.participantId === person.id);
  const result = check?.result ?? 'open';
  const note = check?.note ?? '';
  const ids = { insightId: insight.id, participantId: person.id };
  return (
    <li className={styles['check']}>
      <Avatar name={person.pseudonym} picture={person.picture} />
      <div className={styles['checkBody']}>
        <strong dir="auto">{person.pseudonym}</strong>
        <Select
          label={t('interpret.memberCheckNote', { name: person.pseudonym })}
          hideLabel
          value={result}
          choices={memberCheckResults.map((id) => ({ id, label: t(`interpret.memberCheckResults.${id}`) }))}
          onChange={(next) => void set.run({ ...ids, result: next, note })}
        />
        {result === 'doNotUse' && (
          <p className={styles['hint']}>{t('interpret.doNotUseMeans', { name: person.pseudonym })}</p>
        )}
        {result !== 'open' && (
          <SavedField
            key={`${insight.id}.${person.id}`}
            draftId={`check:${insight.id}.${person.id}`}
            label={t('interpret.memberCheckNote', { name: person.pseudonym })}
            value={note}
            voice
            onCommit={(words) => set.save({ ...ids, result, note: words })}
          />
        )}
      </div>
    </li>
  );
};
