import type { ScreenAgreement } from '@shared/contract/screenView';
import { PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { useHands } from '../hands/handsContext';
import { useViewed } from '../viewContext';
import { AgreementSheet } from './AgreementSheet';
import styles from './OutlookActivity.module.css';
import { useBack } from './useBack';

/** What the circle agreed with itself, and what was promised to it. */
export const OutlookActivity = ({
  outlook: { agreements, promises },
}: {
  readonly outlook: Shown<'outlook'>;
}) => {
  const t = useT();
  const { view } = useViewed();
  const { hand, withHand } = useHands();
  const [isAdding, setAdding] = useState(false);
  const back = useBack();
  const spoken = ({ text, who, due, kept }: ScreenAgreement): readonly string[] => [
    text,
    who === '' ? '' : t('screen.outlook.whoLine', { who }),
    due === '' ? '' : t('screen.outlook.dueLine', { due }),
    kept === 'open' ? '' : t(`screen.outlook.states.${kept}`),
  ];
  return (
    <Frame
      title={view.title === '' ? t('screen.outlook.name') : view.title}
      showHands
      place="top"
      speech={() => [
        agreements.length === 0 ? t('screen.outlook.noAgreements') : t('screen.speech.agreements'),
        ...agreements.flatMap(spoken),
        promises.length === 0 ? t('screen.outlook.noPromises') : t('screen.speech.promises'),
        ...promises.flatMap(spoken),
      ]}
      actions={[
        {
          text: t('screen.outlook.add'),
          icon: <PenLine />,
          onPress: (place) => withHand(place, () => setAdding(true)),
        },
        { text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo },
      ]}
    >
      <div className={styles['outlook']}>
        <Agreements
          title={t('screen.outlook.agreements')}
          none={t('screen.outlook.noAgreements')}
          list={agreements}
        />
        <Agreements
          title={t('screen.outlook.promises')}
          none={t('screen.outlook.noPromises')}
          list={promises}
        />
      </div>
      {isAdding && <AgreementSheet key={hand ?? ''} hand={hand} onClose={() => setAdding(false)} />}
    </Frame>
  );
};

type AgreementsProps = {
  readonly title: string;
  readonly none: string;
  readonly list: readonly ScreenAgreement[];
};

const Agreements = ({ title, none, list }: AgreementsProps) => (
  <section className={styles['column']}>
    <h2 className={styles['heading']}>{title}</h2>
    {list.length === 0 ? (
      <p className={styles['none']}>{none}</p>
    ) : (
      <ul className={styles['list']}>
        {list.map((agreement, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they come in a fixed order and have no other identity here
          <Agreement key={index} agreement={agreement} />
        ))}
      </ul>
    )}
  </section>
);

const Agreement = ({ agreement: { text, who, due, kept } }: { readonly agreement: ScreenAgreement }) => {
  const t = useT();
  return (
    <li className={styles['item']}>
      <p className={styles['text']} dir="auto">
        {text}
      </p>
      {(who !== '' || due !== '' || kept !== 'open') && (
        <p className={styles['facts']}>
          {who !== '' && <span dir="auto">{t('screen.outlook.whoLine', { who })}</span>}
          {due !== '' && <span dir="auto">{t('screen.outlook.dueLine', { due })}</span>}
          {kept !== 'open' && <span className={styles[kept]}>{t(`screen.outlook.states.${kept}`)}</span>}
        </p>
      )}
    </li>
  );
};
