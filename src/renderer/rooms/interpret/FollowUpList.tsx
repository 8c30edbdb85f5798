import type { InsightView } from '@shared/contract/insights';
import { type FollowUp, followUpKinds } from '@shared/domain/insight';
import { CornerUpLeft, X } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { EditableTitle } from '../../ui/EditableTitle';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { SavedField } from '../../ui/SavedField';
import styles from './InterpretRoom.module.css';
import { WayBack } from './WayBack';

export type FollowUpListProps = {
  readonly followUps: readonly FollowUp[];
  readonly from: InsightView | null;
};

/** Conclusions, recommendations, questions and next steps, in that order; each can be edited in place. */
export const FollowUpList = ({ followUps, from }: FollowUpListProps) => (
  <ul className={styles['followUps']}>
    {followUpKinds.flatMap((kind) =>
      followUps
        .filter((followUp) => followUp.kind === kind)
        .map((followUp) => <FollowUpRow key={followUp.id} followUp={followUp} from={from} />),
    )}
  </ul>
);

const FollowUpRow = ({
  followUp,
  from,
}: {
  readonly followUp: FollowUp;
  readonly from: InsightView | null;
}) => {
  const t = useT();
  const update = useCommand('followUps.update');
  const [tracing, setTracing] = useState(false);
  const { id, kind, text, addressee, madeWith } = followUp;
  const short = text.slice(0, 40);
  return (
    <li className={styles['followUp']}>
      <div className={styles['followUpHead']}>
        <span className={styles['followUpKind']}>
          {t(`interpret.followUpKinds.${kind}`)}
          {madeWith !== 'public' && ` · ${t(`interpret.followUpFor.${madeWith}`)}`}
        </span>
        <IconButton
          label={t('interpret.showWayBack', { text: short })}
          icon={<CornerUpLeft />}
          onPress={() => setTracing(true)}
        />
        <RemoveFollowUp followUp={followUp} />
      </div>
      <EditableTitle
        draftId={`followUp:${id}.text`}
        level={3}
        size="m"
        className={styles['followUpText'] ?? ''}
        label={t(`interpret.followUpKinds.${kind}`)}
        value={text}
        onCommit={(words) => update.save({ id, text: words })}
      />
      {kind === 'recommendation' && (
        <SavedField
          draftId={`followUp:${id}.addressee`}
          label={t('interpret.addressee')}
          placeholder={t('interpret.addresseePlaceholder')}
          value={addressee}
          onCommit={(words) => update.save({ id, addressee: words })}
        />
      )}
      {tracing && <WayBack followUp={followUp} insight={from} onClose={() => setTracing(false)} />}
    </li>
  );
};

const RemoveFollowUp = ({ followUp: { id, text } }: { readonly followUp: FollowUp }) => {
  const t = useT();
  const remove = useCommand('followUps.remove');
  return (
    <IconButton
      label={t('interpret.removeFollowUp', { text: text.slice(0, 40) })}
      icon={<X />}
      onPress={() => void remove.run({ id })}
    />
  );
};
