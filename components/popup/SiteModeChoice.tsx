import { useId } from 'preact/hooks';
import { useMessages } from '../messages/messages-context.ts';
import { SITE_MODES, type SiteMode } from './listed-finding.ts';

interface SiteModeChoiceProps {
  /** Host name. */
  site: string;
  mode: SiteMode;
  /** A mode other than the present one was chosen; the caller decides and passes it back as `mode`. */
  onSiteMode(mode: SiteMode): void;
}

/** What is done on this site, one of three. */
export function SiteModeChoice({ site, mode, onSiteMode }: SiteModeChoiceProps) {
  const { t } = useMessages();
  const name = useId();
  return (
    <fieldset class="popup-site">
      <legend>{t.popup.site(site)}</legend>
      <div class="popup-modes">
        {SITE_MODES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === mode} onChange={() => onSiteMode(each)} />
            <span class="popup-mode-name">{t.popup.mode[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
