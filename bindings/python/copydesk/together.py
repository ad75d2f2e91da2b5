"""Which articles belong together."""
from copydesk import _core


def stories(articles):
    """Sorts articles into stories and compares each: a list of Story, in order of first article.

    articles is a mapping or a list of Articles or texts; the stories' articles keep the
    keys of the mapping, or their index in the list. An article that nothing else is
    about is a story of its own.

    >>> import copydesk
    >>> [len(story.articles) for story in copydesk.stories(["One.", "Another."])]
    [1, 1]
    """
    if isinstance(articles, str):
        raise TypeError("stories takes a mapping or a list of articles, not one str")
    keyed = dict(articles.items() if hasattr(articles, "items") else enumerate(articles))
    for key, value in keyed.items():
        if isinstance(value, str):
            keyed[key] = _core.read(value)
    found = {}
    for (key, article), number in zip(keyed.items(), _core.group_articles(list(keyed.values()))):
        found.setdefault(number, {})[key] = article
    return [_core.Story(members) for members in found.values()]
