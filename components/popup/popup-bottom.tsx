import type { Ref } from 'react';
import { NewsField } from './news/news-field';
import type { NewsState } from './news/use-news';
import type { PopupApp } from './popup-app';
import { PopupFoot } from './popup-foot';

interface PopupBottomProps {
  app: PopupApp;
  news: NewsState;
  field: Ref<HTMLInputElement>;
  isHelpOpen: boolean;
  onHelp(): void;
}

/** Below what is due: the field for news, and the foot. */
export function PopupBottom({ app, news, field, isHelpOpen, onHelp }: PopupBottomProps) {
  return (
    <>
      <NewsField news={news} ref={field} />
      <PopupFoot app={app} onHelp={onHelp} isHelpOpen={isHelpOpen} />
    </>
  );
}
