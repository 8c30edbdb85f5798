import { blockRoles } from '@shared/domain/room/breakout';
import type { AgendaBlockId } from '@shared/ids';
import { Loaded } from '../api/Loaded';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import styles from './Groups.module.css';
import { PlacedPeople } from './PlacedPeople';

/** Who does what in a panel or a mirror meeting. */
export const RolesEditor = ({ blockId }: { readonly blockId: AgendaBlockId }) => {
  const t = useT();
  const roles = useQuery('roles.list', { blockId });
  const people = useQuery('participants.list', {});
  const set = useCommand('roles.set');
  const places = blockRoles.map((id) => ({ id, name: t(`screen.roles.${id}`) }));
  return (
    <Loaded answer={roles} lines={2}>
      {(given) => {
        const everyone = people.data ?? [];
        const roleOf = new Map(given.map(({ participantId, role }) => [participantId, role]));
        const loose = everyone.filter(({ id }) => !roleOf.has(id));
        return (
          <section aria-label={t('prepare.groups.rolesTitle')} className={styles['editor']}>
            <ul className={styles['roles']}>
              {[...places, { id: null, name: t('prepare.groups.noRole') }].map(({ id: here, name }) => (
                <li key={here ?? 'none'} className={styles['role']}>
                  <p className={styles['roleName']}>{name}</p>
                  <PlacedPeople
                    places={places}
                    here={here}
                    nowhere={t('prepare.groups.noRole')}
                    people={here === null ? loose : everyone.filter(({ id }) => roleOf.get(id) === here)}
                    onPlace={(participantId, role) => void set.run({ blockId, participantId, role })}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Loaded>
  );
};
