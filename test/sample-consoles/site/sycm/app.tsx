import { useEffect, useState } from 'react';
import { type Choice, choiceOf } from '../../data/choice.ts';
import { today } from '../shared/sample.ts';
import { choiceFrom, searchOf } from './choice-in-url.ts';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { ItemRank } from './item-rank.tsx';
import { routes } from './routes.ts';

/** One app for both pages: a click on the navigation changes the route without loading anything. */
export function App() {
  const [path, setPath] = useState(location.pathname);
  const [choice, setChoice] = useState(() => choiceFrom(location.search) ?? choiceOf('day', today));
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const onItemRank = path === routes.itemRank;
  useEffect(() => {
    document.title = `${onItemRank ? '商品排行' : '首页'}-生意参谋`;
  }, [onItemRank]);

  const go = (to: string) => {
    history.pushState(null, '', `${to}${searchOf(choice)}`);
    setPath(to);
    scrollTo(0, 0);
  };
  const choose = (chosen: Choice) => {
    history.replaceState(null, '', `${path}${searchOf(chosen)}`);
    setChoice(chosen);
  };
  return (
    <Frame path={path} onGo={go}>
      {onItemRank ? (
        <ItemRank key="item-rank" choice={choice} onChoose={choose} />
      ) : (
        <Home key="home" choice={choice} onChoose={choose} />
      )}
    </Frame>
  );
}
