import { Icon } from '../ui/icon.tsx';
import { usePopup } from './reader-context.ts';

interface FindFieldProps {
  readonly start: string;
  readonly onType: (query: string) => void;
  readonly onFocus: () => void;
}

/** The search field. It keeps its own text: to set it from outside would break what is being composed in Chinese or on a phone's keyboard. */
export function FindField({ start, onType, onFocus }: FindFieldProps) {
  const { t } = usePopup().reader;
  return (
    <label class="find-field">
      <Icon name="search" />
      <span class="unseen">{t('popup.find')}</span>
      <input
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={t('popup.find-hint')}
        {...(start ? { defaultValue: start } : {})}
        onFocus={onFocus}
        onInput={(input) => onType(input.currentTarget.value.trim())}
      />
    </label>
  );
}
