import type { Participant } from '@shared/domain/participant';
import { Plus } from 'lucide-react';
import { Loaded } from '../../api/Loaded';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List, ListRow } from '../../ui/List';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import styles from './CircleTab.module.css';
import { PersonCard } from './PersonCard';
import { personLine } from './personLine';

type CircleTabProps = { readonly chosenId: string | null; readonly onChoose: (id: string | null) => void };

/** Who takes part, under pseudonyms. */
export const CircleTab = ({ chosenId, onChoose }: CircleTabProps) => {
  const people = useQuery('participants.list', {});
  return (
    <Loaded answer={people} lines={6}>
      {(all) => <Circle people={all} chosenId={chosenId} onChoose={onChoose} />}
    </Loaded>
  );
};

const Circle = ({
  people,
  chosenId,
  onChoose,
}: CircleTabProps & { readonly people: readonly Participant[] }) => {
  const t = useT();
  const add = useAddPerson(onChoose);
  const chosen = people.find(({ id }) => id === chosenId) ?? people[0] ?? null;
  const button = (
    <Button icon={<Plus />} onPress={() => void add.run()} busy={add.pending}>
      {t('prepare.circle.add')}
    </Button>
  );
  if (chosen === null) return <EmptyState action={button}>{t('prepare.circle.empty')}</EmptyState>;
  return (
    <div className={styles['columns']}>
      <Panel title={t('prepare.circle.title')} intro={t('prepare.circle.intro')}>
        <List label={t('prepare.circle.title')}>
          {people.map((person) => (
            <ListRow key={person.id} selected={person.id === chosen.id} onPress={() => onChoose(person.id)}>
              <span className={styles['person']}>
                <Avatar name={person.pseudonym} picture={person.picture} />
                <span className={styles['words']}>
                  <span className={styles['name']} dir="auto">
                    {person.pseudonym}
                  </span>
                  <span className={styles['line']} dir="auto">
                    {personLine(person, t)}
                  </span>
                </span>
              </span>
            </ListRow>
          ))}
        </List>
        <div className={styles['add']}>{button}</div>
      </Panel>
      <PersonCard key={chosen.id} person={chosen} />
    </div>
  );
};

/** Adds somebody under the pseudonym that is proposed, and chooses them. */
const useAddPerson = (onChoose: (id: string) => void) => {
  const proposal = useQuery('participants.propose', {});
  const add = useCommand('participants.add');
  const run = async () => {
    if (proposal.data === undefined) return;
    const { name: pseudonym, picture } = proposal.data;
    const result = await add.run({ pseudonym, picture, role: 'expert', perspective: '', note: '' });
    if (result.ok) onChoose(result.value.id);
  };
  return { run, pending: add.pending };
};
