"""From arc scores to a tree with one root: the best head of each word, and the best projective tree where that is none."""

import numpy as np

NEVER = -1e9


def is_tree(heads):
    """heads[0] is ignored; exactly one word hangs on 0 and every word reaches it."""
    n = len(heads)
    if sum(1 for k in range(1, n) if heads[k] == 0) != 1:
        return False
    for k in range(1, n):
        steps = 0
        while k != 0:
            k = heads[k]
            steps += 1
            if steps > n:
                return False
    return True


def eisner(scores):
    """Best projective tree (Eisner 1996). scores[dependent, head]; row 0 is the root."""
    n = len(scores)
    complete = np.full((2, n, n), NEVER)
    open_ = np.full((2, n, n), NEVER)
    split = np.zeros((4, n, n), dtype=int)
    for i in range(n):
        complete[:, i, i] = 0
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            value = complete[1, i, i:j] + complete[0, i + 1 : j + 1, j]
            at = int(value.argmax())
            open_[0, i, j] = value[at] + scores[i, j] if i else NEVER
            open_[1, i, j] = value[at] + scores[j, i]
            split[0, i, j] = split[1, i, j] = i + at
            value = complete[0, i, i:j] + open_[0, i:j, j]
            at = int(value.argmax())
            complete[0, i, j], split[2, i, j] = value[at], i + at
            value = open_[1, i, i + 1 : j + 1] + complete[1, i + 1 : j + 1, j]
            at = int(value.argmax())
            complete[1, i, j], split[3, i, j] = value[at], i + 1 + at
    heads = [0] * n
    stack = [(0, n - 1, 3)]
    while stack:
        i, j, kind = stack.pop()
        if i == j:
            continue
        k = split[kind, i, j]
        if kind == 2:
            stack += [(i, k, 2), (k, j, 0)]
        elif kind == 3:
            stack += [(i, k, 1), (k, j, 3)]
        else:
            heads[i if kind == 0 else j] = j if kind == 0 else i
            stack += [(i, k, 3), (k + 1, j, 2)]
    return heads


def decode(scores):
    """Heads of all rows, the root's own being 0."""
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    heads = scores.argmax(1)
    heads[0] = 0
    if is_tree(heads):
        return list(heads)
    n = len(scores)
    # Try the three words that want to be root most; all others may not hang on it.
    want = scores[1:, 0] - (scores[1:, 1:].max(1) if n > 2 else 0)
    best, best_score = None, -np.inf
    for root in np.argsort(-want)[:3] + 1:
        allowed = scores.copy()
        allowed[1:, 0] = -1e6
        allowed[root, 0] = scores[root, 0]
        candidate = eisner(allowed)
        score = sum(allowed[k, candidate[k]] for k in range(1, n))
        if score > best_score:
            best, best_score = candidate, score
    return best
