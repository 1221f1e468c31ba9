"""Learns what the words of class names tell of the blocks inside: a log-odds a word, by logistic regression.

The sum over the words around a block, each with its share as `ikar-eval features` dumped it, is the feature
`containerWords` of the trees. So that the trees learn how far such a sum can be trusted on sites that it was not learned
from, the sums that they are trained with come from the weights of other folds' pages (stacking: D. Wolpert, "Stacked
generalization", Neural Networks 5, 1992).
"""
import dataclasses
import os

import numpy
import scipy.optimize
import scipy.sparse

FEATURE = "containerWords"
# Share of the domains whose pages must have a word: what fewer have is a site's, or a theme's.
LEAST_SHARE = 0.012
# One letter says nothing.
LEAST_LETTERS = 2
# Weight of the squared weights in the loss.
L2 = 1000.0
ITERATIONS = 60
# Digits that weights are written with; what is 0 with them is left out.
DIGITS = 2


@dataclasses.dataclass
class Table:
    """Words in alphabetical order, and their weights."""
    words: list
    weights: list


class Words:
    """The words around all blocks: a row a block, a column a word."""

    def __init__(self, folders, row_counts, domains):
        columns, rows, places, shares = {}, [], [], []
        first = 0
        for folder, count in zip(folders, row_counts):
            with open(os.path.join(folder, "words.txt"), encoding="utf-8") as file:
                own = numpy.array([columns.setdefault(line.rstrip("\n"), len(columns)) for line in file], int)
            entries = numpy.load(os.path.join(folder, "words.npy"))
            rows.append(entries[:, 0].astype(int) + first)
            places.append(own[entries[:, 1].astype(int)])
            shares.append(entries[:, 2])
            first += count
        join = numpy.concatenate
        self.names = list(columns)
        self.matrix = scipy.sparse.csr_matrix(
            (join(shares), (join(rows), join(places))), shape=(first, len(columns)), dtype=numpy.float32)
        self.domains = numpy.unique(domains, return_inverse=True)[1]
        # Which word stands on which domain's pages.
        entries = self.matrix.tocoo()
        pairs = numpy.unique(self.domains[entries.row] * max(1, len(columns)) + entries.col)
        self.pair_domains, self.pair_words = pairs // max(1, len(columns)), pairs % max(1, len(columns))

    def fit(self, labels, sample_weights, rows):
        """The weights learned from some rows, rounded as they are written; 0 for words that few domains have."""
        found = numpy.zeros(len(self.names))
        inside = numpy.zeros(self.domains.max() + 1, bool)
        inside[self.domains[rows]] = True
        counts = numpy.bincount(self.pair_words[inside[self.pair_domains]], minlength=len(self.names))
        common = [column for column in numpy.flatnonzero(counts >= LEAST_SHARE * inside.sum())
                  if len(self.names[column]) >= LEAST_LETTERS]
        if common:
            weights = logistic_regression(self.matrix[rows][:, common], labels[rows], sample_weights[rows])
            found[common] = numpy.round(weights, DIGITS)
        return found

    def sums(self, weights, rows):
        """The feature's values, rounded as the Swift code rounds them."""
        return rounded(self.matrix[rows] @ weights)

    def table(self, weights):
        """The words that have a weight."""
        order = sorted(numpy.flatnonzero(weights), key=lambda column: self.names[column])
        return Table([self.names[column] for column in order], [float(weights[column]) for column in order])


def logistic_regression(matrix, labels, sample_weights):
    """The weights of the columns; the intercept, which is free, is the trees' affair."""
    transposed = matrix.T.tocsr()

    def loss(parameters):
        scores = matrix @ parameters[:-1] + parameters[-1]
        value = (sample_weights * (numpy.logaddexp(0, scores) - labels * scores)).sum()
        slope = sample_weights * (1 / (1 + numpy.exp(-scores)) - labels)
        return (value + 0.5 * L2 * (parameters[:-1] ** 2).sum(),
                numpy.append(transposed @ slope + L2 * parameters[:-1], slope.sum()))

    start = numpy.zeros(matrix.shape[1] + 1)
    return scipy.optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options=dict(maxiter=ITERATIONS)).x[:-1]


def rounded(values):
    """`FeatureTable.value(FeatureTable.code(value))` of each value: eight significant bits, towards minus infinity."""
    bits = values.astype(numpy.float32).view(numpy.int32)
    sortable = numpy.where(bits < 0, bits ^ 0x7FFFFFFF, bits)
    sortable = sortable >> 16 << 16
    return numpy.where(sortable < 0, sortable ^ 0x7FFFFFFF, sortable).astype(numpy.int32).view(numpy.float32)


class Learned:
    """What was learned for each model of a training.

    A model is named by the fold that it never sees, -1 for the product's, which sees all.
    """

    def __init__(self, words, labels, sample_weights, folds, models, in_processes):
        self.words, self.folds = words, folds
        tasks = sorted({self.left_out(model, fold) for model in models for fold in [model, *numpy.unique(folds)]})
        fitted = in_processes(lambda task: words.fit(
            labels, sample_weights, numpy.flatnonzero(~numpy.isin(folds, task) & (sample_weights > 0))), tasks)
        self.weights = dict(zip(tasks, fitted))

    @staticmethod
    def left_out(model, fold):
        """The folds whose pages had no part in the weights with which a model reads a fold's pages."""
        return tuple(sorted({int(model), int(fold)} - {-1}))

    def table(self, model):
        """The model's own table: how it reads what it has not seen."""
        return self.words.table(self.weights[self.left_out(model, model)])

    def put(self, features, names, model):
        """Puts the sums that a model is trained and tried with into the features."""
        column = names.index(FEATURE)
        for fold in numpy.unique(self.folds):
            rows = numpy.flatnonzero(self.folds == fold)
            features[rows, column] = self.words.sums(self.weights[self.left_out(model, fold)], rows)
