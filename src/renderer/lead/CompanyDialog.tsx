import { type SharedAudience, sharedAudiences } from '@shared/audience';
import type { RoomState } from '@shared/contract/room';
import type { RoomActivity } from '@shared/domain/room/activity';
import { isWider } from '@shared/domain/room/company';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import styles from './CompanyDialog.module.css';
import { CompanyPreview } from './CompanyPreview';

export type CompanyDialogProps = {
  readonly state: RoomState;
  /** What to do when it is known: open the room screen, or only say who is there now. */
  readonly then:
    | { readonly type: 'open'; readonly activity: RoomActivity | null; readonly displayId: number | null }
    | { readonly type: 'company' };
  readonly onClose: () => void;
};

/** "Wie zijn er in de zaal?" First what would appear and disappear, then one large press. */
export const CompanyDialog = ({ state, then, onClose }: CompanyDialogProps) => {
  const t = useT();
  const [chosen, setChosen] = useState<SharedAudience | null>(state.audience);
  const preview = useQuery('room.preview', { audience: chosen ?? 'circle' }, { enabled: chosen !== null });
  const open = useCommand('room.open');
  const change = useCommand('room.setAudience');
  const confirm = async (audience: SharedAudience): Promise<void> => {
    const done =
      then.type === 'company'
        ? await change.save({ audience })
        : await open.save({
            audience,
            displayId: then.displayId,
            ...(then.activity ? { activity: then.activity } : {}),
          });
    if (done) onClose();
  };
  return (
    <Dialog
      title={t('lead.company.title')}
      open
      onClose={onClose}
      size="l"
      actions={
        chosen && (
          <Button
            kind="primary"
            className={styles['confirm'] ?? ''}
            onPress={() => void confirm(chosen)}
            // First what appears and disappears, then the press.
            disabled={preview.data === undefined}
            busy={open.pending || change.pending}
          >
            {t(then.type === 'open' ? 'lead.company.confirmOpen' : 'lead.company.confirmChange', {
              company: t(`lead.room.company.${chosen}`),
            })}
          </Button>
        )
      }
    >
      <p className={styles['intro']}>{t('lead.company.intro')}</p>
      <CompanyChoice value={chosen} onChange={setChosen} />
      {chosen === null ? (
        <p className={styles['intro']}>{t('lead.company.choose')}</p>
      ) : (
        <>
          {isWider(state.audience, chosen) && state.place.type !== 'closed' && (
            <p className={styles['renews']}>{t('lead.company.renews')}</p>
          )}
          <CompanyPreview
            audience={chosen}
            isFirst={state.audience === null}
            thawsTo={state.frozen && chosen !== state.audience ? comesAfter(state, then) : null}
          />
        </>
      )}
    </Dialog>
  );
};

/** What shows once the company is known. */
const comesAfter = ({ activity }: RoomState, then: CompanyDialogProps['then']): RoomActivity =>
  (then.type === 'open' ? then.activity : null) ?? activity;

type CompanyChoiceProps = {
  readonly value: SharedAudience | null;
  readonly onChange: (audience: SharedAudience) => void;
};

const CompanyChoice = ({ value, onChange }: CompanyChoiceProps) => {
  const t = useT();
  const choose = (key: string): void => {
    const audience = sharedAudiences.find((one) => one === key);
    if (audience) onChange(audience);
  };
  return (
    <RadioGroup
      aria-label={t('lead.company.title')}
      value={value}
      onChange={choose}
      className={styles['choices'] ?? ''}
      orientation="horizontal"
    >
      {sharedAudiences.map((audience) => (
        <Radio key={audience} value={audience} className={styles['choice'] ?? ''}>
          <span className={styles['name']}>{t(`lead.room.company.${audience}`)}</span>
          <span className={styles['hint']}>{t(`lead.company.hints.${audience}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
};
