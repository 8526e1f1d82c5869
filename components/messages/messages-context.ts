import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Localized, messagesFor } from './messages-for.ts';

/** The top component of each surface provides its `messages` prop here; the parts below read it. */
export const MessagesContext = createContext<Localized>(messagesFor('zh-CN'));

export function useMessages(): Localized {
  return useContext(MessagesContext);
}
