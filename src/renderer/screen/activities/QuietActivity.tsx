import { useT } from '../../ui/language';
import { Quiet } from '../covers/Quiet';
import { Frame } from '../frame/Frame';
import { useViewed } from '../viewContext';
import styles from './QuietActivity.module.css';

/** Nothing is asked of anybody now. */
export const QuietActivity = () => {
  const { title } = useViewed().view;
  return (
    <Frame title={title} actions={[]} {...(title === '' ? {} : { speech: () => [] })}>
      <div className={styles['quiet']}>
        <Quiet />
      </div>
    </Frame>
  );
};

/** What was chosen may not be seen by who is here: said kindly, and what happens next. */
export const WithheldActivity = () => {
  const t = useT();
  const { title } = useViewed().view;
  return (
    <Frame title={title} actions={[]} speech={() => [t('screen.withheld'), t('screen.withheldMore')]}>
      <div className={styles['quiet']}>
        <Quiet />
        <h2 className={styles['sentence']}>{t('screen.withheld')}</h2>
        <p className={styles['more']}>{t('screen.withheldMore')}</p>
      </div>
    </Frame>
  );
};
