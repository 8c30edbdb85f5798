import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import { SearchPanel } from './SearchPanel';

/** Search over the whole werkplaats, from anywhere. */
export const SearchDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const t = useT();
  return (
    <Dialog title={t('common.search.title')} open={open} onClose={onClose} size="l">
      <SearchPanel onDone={onClose} />
    </Dialog>
  );
};
