import type { ScreenGroup, ScreenPerson } from '@shared/contract/screenView';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Face } from '../hands/Face';
import styles from './BlockActivity.module.css';
import { SlipCards } from './SlipCards';

/** Who does what in a panel or a mirror meeting: a row of faces for each role. */
export const BlockRoles = ({ roles }: { readonly roles: Shown<'block'>['roles'] }) => {
  const t = useT();
  if (roles.length === 0) return null;
  return (
    <dl className={styles['roles']}>
      {roles.map(({ role, people }) => (
        <div key={role} className={styles['role']}>
          <dt>{t(`screen.roles.${role}`)}</dt>
          <dd>
            <Faces people={people} large />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** The small groups of a breakout: name, question, who is in it and what it wrote. */
export const BlockGroups = ({ groups }: { readonly groups: readonly ScreenGroup[] }) => {
  const t = useT();
  if (groups.length === 0) return null;
  return (
    <ul className={styles['groups']} aria-label={t('screen.block.groups')}>
      {groups.map((group) => (
        <li key={group.id} className={styles['group']}>
          <NameAndQuestion group={group} />
          {group.members.length === 0 ? (
            <p className={styles['soft']}>{t('screen.block.noMembers')}</p>
          ) : (
            <Faces people={group.members} />
          )}
          {group.slips.length > 0 && <SlipCards slips={group.slips} small />}
        </li>
      ))}
    </ul>
  );
};

/** What the small groups wrote, back with everyone: each beside the question that it answers. */
export const NotesBack = ({ groups }: { readonly groups: readonly ScreenGroup[] }) => {
  const t = useT();
  if (groups.length === 0) return null;
  return (
    <ul className={styles['groups']} aria-label={t('screen.block.fromGroups')}>
      {groups.map((group) => (
        <li key={group.id} className={styles['group']}>
          <NameAndQuestion group={group} />
          <SlipCards slips={group.slips} small />
        </li>
      ))}
    </ul>
  );
};

const NameAndQuestion = ({ group: { name, question } }: { readonly group: ScreenGroup }) => {
  const t = useT();
  return (
    <>
      <h3 className={styles['name']} dir="auto">
        {name === '' ? t('screen.block.group') : name}
      </h3>
      {question !== '' && (
        <p className={styles['groupQuestion']} dir="auto">
          {question}
        </p>
      )}
    </>
  );
};

const Faces = ({
  people,
  large = false,
}: {
  readonly people: readonly ScreenPerson[];
  readonly large?: boolean;
}) => (
  <ul className={styles['faces']}>
    {people.map((person) => (
      <li key={person.id} title={person.pseudonym}>
        <Face person={person} large={large} />
      </li>
    ))}
  </ul>
);
