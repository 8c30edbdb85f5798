import { uses } from '@shared/domain/consent';
import { type Participant, roles } from '@shared/domain/participant';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EditableTitle } from '../../ui/EditableTitle';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { SavedField } from '../../ui/SavedField';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import styles from './PersonCard.module.css';
import { PictureDialog } from './PictureDialog';

/** One person of the circle: how they are known here, and what they said yes to. */
export const PersonCard = ({ person }: { person: Participant }) => {
  const t = useT();
  const update = useCommand('participants.update');
  const remove = useRemoval('participants.remove');
  const [choosing, setChoosing] = useState(false);
  const { id, pseudonym, picture, role } = person;
  return (
    <Card>
      <section aria-label={pseudonym} className={styles['card']}>
        <div className={styles['head']}>
          <button type="button" className={styles['picture']} onClick={() => setChoosing(true)}>
            <Avatar
              name={t('prepare.circle.choosePicture', { name: pseudonym })}
              picture={picture}
              size="xl"
              alone
            />
          </button>
          <EditableTitle
            label={t('prepare.circle.pseudonym')}
            size="xl"
            draftId={`person:${id}.pseudonym`}
            value={pseudonym}
            onCommit={(next) => update.save({ id, pseudonym: next })}
            className={styles['name'] ?? ''}
          />
          <Button
            kind="quiet"
            icon={<Trash2 />}
            onPress={() => void remove({ id }, t('prepare.circle.removed', { name: pseudonym }))}
          >
            {t('prepare.circle.remove')}
          </Button>
        </div>
        <div className={styles['fields']}>
          <Select
            label={t('prepare.circle.role')}
            choices={roles.map((each) => ({ id: each, label: t(`common.roles.${each}`) }))}
            value={role}
            onChange={(next) => void update.run({ id, role: next })}
          />
          <SavedField
            label={t('prepare.circle.perspective')}
            help={t('prepare.circle.perspectiveHelp')}
            draftId={`person:${id}.perspective`}
            value={person.perspective}
            onCommit={(perspective) => update.save({ id, perspective })}
          />
          <SavedField
            label={t('prepare.circle.note')}
            help={t('prepare.circle.noteHelp')}
            draftId={`person:${id}.note`}
            value={person.note}
            onCommit={(note) => update.save({ id, note })}
            multiline
            className={styles['wide'] ?? ''}
          />
        </div>
        <Permissions person={person} />
      </section>
      <PictureDialog
        open={choosing}
        onClose={() => setChoosing(false)}
        chosen={picture}
        onChoose={(next) => {
          setChoosing(false);
          void update.run({ id, picture: next });
        }}
      />
    </Card>
  );
};

const Permissions = ({ person: { id, pseudonym, consent, showName } }: { person: Participant }) => {
  const t = useT();
  const setConsent = useCommand('consent.setForTeller');
  const update = useCommand('participants.update');
  return (
    <>
      <Panel
        title={t('prepare.circle.permission')}
        intro={t('prepare.circle.permissionIntro', { name: pseudonym })}
        level={3}
      >
        <div className={styles['uses']}>
          {uses.map((use) => (
            <Switch
              key={use}
              on={consent[use]}
              onChange={(granted) => void setConsent.run({ tellerId: id, use, granted })}
            >
              {t(`common.uses.${use}`)}
            </Switch>
          ))}
        </div>
      </Panel>
      <Switch
        on={showName}
        hint={t('prepare.circle.showNameHint')}
        onChange={(next) => void update.run({ id, showName: next })}
      >
        {t('prepare.circle.showName')}
      </Switch>
    </>
  );
};
