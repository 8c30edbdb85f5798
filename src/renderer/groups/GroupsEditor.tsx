import type { Participant } from '@shared/domain/participant';
import type { BreakoutGroup } from '@shared/domain/room/breakout';
import type { AgendaBlockId, GroupId, ParticipantId } from '@shared/ids';
import { Plus, Shuffle, X } from 'lucide-react';
import { Loaded } from '../api/Loaded';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useRemoval } from '../api/useRemoval';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { SavedField } from '../ui/SavedField';
import styles from './Groups.module.css';
import { PlacedPeople } from './PlacedPeople';

export type GroupsEditorProps = {
  readonly blockId: AgendaBlockId;
  /** The part is for two and two: the circle can be divided in one press. */
  readonly pairs?: boolean;
};

/** The small groups of a part: a question each, and who is in which. */
export const GroupsEditor = ({ blockId, pairs = false }: GroupsEditorProps) => {
  const groups = useQuery('groups.list', { blockId });
  const people = useQuery('participants.list', {});
  return (
    <Loaded answer={groups} lines={2}>
      {(all) => <Groups blockId={blockId} pairs={pairs} groups={all} people={people.data ?? []} />}
    </Loaded>
  );
};

type GroupsProps = Required<GroupsEditorProps> & {
  readonly groups: readonly BreakoutGroup[];
  readonly people: readonly Participant[];
};

const Groups = ({ blockId, pairs, groups, people }: GroupsProps) => {
  const t = useT();
  const add = useCommand('groups.add');
  const setMember = useCommand('groups.setMember');
  const place = (participantId: ParticipantId, groupId: GroupId | null) =>
    void setMember.run({ blockId, participantId, groupId });
  const placed = new Set(groups.flatMap(({ members }) => members));
  const loose = people.filter(({ id }) => !placed.has(id));
  const choose = { places: groups, nowhere: t('prepare.groups.nowhere'), onPlace: place };
  const newName = firstFree(groups, (number) => t('prepare.groups.newName', { number }));
  return (
    <section
      aria-label={t(pairs ? 'prepare.groups.pairsTitle' : 'prepare.groups.title')}
      className={styles['editor']}
    >
      {pairs && <MakePairs blockId={blockId} people={people} />}
      <ul className={styles['groups']}>
        {groups.map((group) => (
          <li key={group.id} className={styles['group']}>
            <GroupFields group={group} />
            <PlacedPeople
              {...choose}
              here={group.id}
              people={people.filter(({ id }) => group.members.includes(id))}
            />
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <Button
          size="s"
          icon={<Plus />}
          busy={add.pending}
          onPress={() => void add.run({ blockId, name: newName, question: '' })}
        >
          {t('prepare.groups.add')}
        </Button>
        {groups.length > 0 && loose.length > 0 && (
          <>
            <p className={styles['loose']}>{t('prepare.groups.loose')}</p>
            <PlacedPeople {...choose} here={null} people={loose} />
          </>
        )}
      </div>
    </section>
  );
};

const MakePairs = ({ blockId, people }: Pick<GroupsProps, 'blockId' | 'people'>) => {
  const t = useT();
  const make = useCommand('groups.makePairs');
  const circle = people.filter(({ role }) => role !== 'facilitator').length;
  const count = Math.floor(circle / 2);
  // Who is left over makes the last one a three.
  const isThree = (number: number): boolean => circle % 2 === 1 && number === count;
  const names = Array.from({ length: count }, (_, place) => {
    const number = place + 1;
    return t(isThree(number) ? 'prepare.groups.threeName' : 'prepare.groups.pairName', { number });
  });
  return (
    <div className={styles['foot']}>
      <Button
        icon={<Shuffle />}
        busy={make.pending}
        disabled={count === 0}
        onPress={() => void make.run({ blockId, names })}
      >
        {t('prepare.groups.makePairs')}
      </Button>
      <p className={styles['loose']}>{t('prepare.groups.pairsHow')}</p>
    </div>
  );
};

/** The first name with a number that no group has. */
const firstFree = (groups: readonly BreakoutGroup[], nameOf: (number: number) => string): string => {
  const taken = new Set(groups.map(({ name }) => name));
  const numbers = groups.map((_, index) => index + 1);
  return nameOf(numbers.find((number) => !taken.has(nameOf(number))) ?? groups.length + 1);
};

const GroupFields = ({ group: { id, name, question } }: { readonly group: BreakoutGroup }) => {
  const t = useT();
  const update = useCommand('groups.update');
  const remove = useRemoval('groups.remove');
  return (
    <div className={styles['fields']}>
      <SavedField
        label={t('prepare.groups.name')}
        required
        draftId={`group:${id}.name`}
        value={name}
        onCommit={(next) => update.save({ id, name: next })}
      />
      <SavedField
        label={t('prepare.groups.question', { name })}
        voice
        multiline
        draftId={`group:${id}.question`}
        value={question}
        onCommit={(next) => update.save({ id, question: next })}
      />
      <IconButton
        label={t('prepare.removeThis', { name })}
        icon={<X />}
        onPress={() => void remove({ id }, t('prepare.groups.removed', { name }))}
      />
    </div>
  );
};
