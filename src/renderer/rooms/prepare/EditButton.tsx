import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';

/** Leads from a glance at something to the place where it is changed. */
export const EditButton = ({ label, onEdit }: { readonly label: string; readonly onEdit: () => void }) => {
  const t = useT();
  return (
    <Button kind="quiet" size="s" onPress={onEdit} label={`${t('common.edit')}: ${label}`}>
      {t('common.edit')}
    </Button>
  );
};
