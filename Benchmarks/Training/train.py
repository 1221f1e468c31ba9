#!/usr/bin/env python3
"""Trains ikar's scorer from what `ikar-eval features` dumped, and writes the model.

    train.py --dump DIR [--dump DIR …] --out Sources/Ikar/Score/Model.swift --folds DIR --report FILE

Reads the features that the Swift code computed, learns what the words of class names tell (words.py), fits small
gradient-boosted trees (LightGBM), once on everything for the product and once for each fold of a cross-validation by
domain, and writes
  - the product's model as a Swift file with its provenance in the header,
  - each fold's model as a text file and folds.tsv (page, fold), for `ikar-eval run --fold-models DIR`,
  - a report in JSON.

Deterministic: one seed, LightGBM's deterministic mode.
"""
import argparse
import hashlib
import json
import multiprocessing
import os
import textwrap

import lightgbm
import numpy

import words as class_words

SEED = 20261122
FOLDS = 5
ROUNDS = 400
PARAMETERS = dict(
    objective="cross_entropy", learning_rate=0.07, num_leaves=16, min_data_in_leaf=300, feature_fraction=0.5,
    bagging_fraction=0.7, bagging_freq=1, max_bin=63, lambda_l2=5.0, deterministic=True, force_row_wise=True,
    num_threads=1, seed=SEED, verbose=-1)

# Trees of the many models that the ablation compares.
ABLATION_ROUNDS = 80

# What a page counts for: news and articles are what ikar is for.
TYPE_WEIGHTS = {"article": 1.5, "blog": 1.5}
# What all blocks of one page count for at most, so that pages with hardly any gold do not outweigh the rest.
MOST_PAGE_WEIGHT = 300.0
# What a block counts for that a must-keep or must-drop snippet is in: at least, and for each of its words.
SNIPPET_WEIGHT, SNIPPET_WORD_WEIGHT = 3.0, 0.05
MOST_BLOCK_WEIGHT = 10.0
# What a block of a furnished page counts for beside one that people marked. Held out, fewer of the unseen lines were kept
# with more of it (0.1 with the lines that a cue knows 29 % in English and 24 % in Hebrew, 0.2 with all lines 24 % and
# 21 %, 0.4 21 % and 18 %); from 0.4 on, less was kept of what must be in hebrew-dev (0.980 to 0.970) and Corpus (0.960 to
# 0.945), and at 1 a cue was a verdict.
FURNISHED_SHARE = 0.2

# How the folders of furnish.py's pages end.
FURNISHED = "-furnished"

# Corpora that others made, by the beginning of their folder's name: what the model's header must say of them.
CREDITS = {
    "wcxb": ["wcxb-dev is the development split of WCXB v1.0 (M. Foley, 2026, CC BY 4.0,",
             "github.com/Murrough-Foley/web-content-extraction-benchmark)."],
    "textdump": ["textdump-dev are pages of wcxb-dev and hebrew-dev, flattened."],
    "segments": ["segments-dev has snippets from trafilatura's tests (Apache-2.0, github.com/adbar/trafilatura)."]}


class Dump:
    """One corpus as `ikar-eval features` wrote it."""

    def __init__(self, folder):
        entries = [line.rstrip("\n").split("\t")
                   for line in open(os.path.join(folder, "features.txt"), encoding="utf-8")]
        self.names = [entry[0] for entry in entries]
        self.families = [entry[1] for entry in entries]
        self.features = numpy.load(os.path.join(folder, "features.npy"))
        rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(folder, "blocks.tsv"), encoding="utf-8")]
        head, rows = rows[0], rows[1:]
        column = {name: i for i, name in enumerate(head)}
        pick = lambda name: [row[column[name]] for row in rows]
        self.folder = folder
        self.corpus = os.path.basename(os.path.normpath(folder))
        self.pages = [self.corpus + "/" + page for page in pick("page")]
        self.domains = pick("domain")
        self.types = pick("type")
        self.languages = pick("language")
        number = lambda name: numpy.array([float(value) for value in pick(name)])
        self.words, self.aligned, self.gold = number("words"), number("aligned_words"), number("gold_words")
        self.digest = digest(*(os.path.join(folder, name)
                               for name in ("features.npy", "blocks.tsv", "words.npy", "words.txt")))
        assert len(rows) == len(self.features), "blocks.tsv and features.npy differ in length"


def digest(*paths):
    """First 16 digits of the SHA-256 of some files: tells whether two reports are of the same data."""
    state = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            state.update(file.read())
    return state.hexdigest()[:16]


def log_loss(labels, predictions, sample_weights):
    """Weighted mean of the logarithmic loss."""
    clipped = numpy.clip(predictions, 1e-6, 1 - 1e-6)
    losses = -(labels * numpy.log(clipped) + (1 - labels) * numpy.log(1 - clipped))
    return float(numpy.average(losses, weights=sample_weights))


def folds_by_page(pages, folds):
    """The folds as `ikar-eval` reads them, by the page's name in its corpus."""
    rows = sorted({(page.split("/", 1)[1], fold) for page, fold in zip(pages, folds)})
    assert len(rows) == len({page for page, _ in rows}), "two corpora have pages of one name in different folds"
    return rows


def weights(words, aligned, gold, types, pages, furnished):
    """A block counts by its share of the page's gold, so that long pages do not drown short ones; 0 without a label."""
    block = 100 * (words + 0.5) / (gold + 50)
    snippets = numpy.array(types) == "segments"
    block[snippets] = SNIPPET_WEIGHT + SNIPPET_WORD_WEIGHT * words[snippets]
    block = numpy.minimum(MOST_BLOCK_WEIGHT, block) * numpy.array([TYPE_WEIGHTS.get(kind, 1.0) for kind in types])
    block[furnished] *= FURNISHED_SHARE
    # Snippet corpora say nothing of most blocks.
    block[aligned < 0] = 0
    sums = numpy.bincount(pages, block)
    return block * numpy.minimum(1, MOST_PAGE_WEIGHT / numpy.maximum(sums, 1))[pages]


def fold_of(domain):
    """The same domain always falls into the same fold, whatever else is in the corpus."""
    return int(hashlib.sha256(domain.encode()).hexdigest(), 16) % FOLDS


def fit(features, labels, sample_weights, rounds=ROUNDS):
    data = lightgbm.Dataset(features, labels, weight=sample_weights, params=PARAMETERS)
    return lightgbm.train(PARAMETERS, data, num_boost_round=rounds)


def in_processes(work, arguments, jobs):
    """What the function makes of each argument, worked out in forked processes; the order is the arguments'."""
    global forked_work
    forked_work = work
    with multiprocessing.get_context("fork").Pool(max(1, min(jobs, len(arguments)))) as pool:
        return pool.map(run_forked, arguments, chunksize=1)


def run_forked(argument):
    return forked_work(argument)


def ablation(features_without, labels, sample_weights, folds, families, jobs):
    """What the held-out loss gains when a family of features is left out: few trees."""
    def loss(columns):
        predictions = numpy.zeros(len(labels))
        for fold in numpy.unique(folds):
            features = features_without(fold)[:, columns]
            rows = (folds != fold) & (sample_weights > 0)
            booster = fit(features[rows], labels[rows], sample_weights[rows], rounds=ABLATION_ROUNDS)
            predictions[folds == fold] = booster.predict(features[folds == fold])
        return log_loss(labels, predictions, sample_weights)

    families = numpy.array(families)
    left_out = [None, *(str(family) for family in dict.fromkeys(families))]
    losses = dict(zip(left_out, in_processes(
        lambda family: loss(numpy.array([other != family for other in families])), left_out, jobs)))
    whole = losses.pop(None)
    return dict(log_loss=whole, without={family: round(value - whole, 5) for family, value in losses.items()})


def flatten(booster, names):
    """The trees as used features, thresholds by feature, (feature, code, mask) triples, 16 leaves a tree, and the
    number of training blocks that came to each leaf (explanations weigh the leaves with it)."""
    trees = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
    cuts = {}

    def visit(node):
        if "split_feature" in node:
            # The value is compared as a Float in Swift: round the cut the same way.
            cuts.setdefault(node["split_feature"], set()).add(float(numpy.float32(node["threshold"])))
            visit(node["left_child"])
            visit(node["right_child"])

    for tree in trees:
        visit(tree)
    used = sorted(cuts)
    thresholds = [sorted(cuts[feature]) for feature in used]
    triples, counts, leaves, leaf_counts = [], [], [], []
    for tree in trees:
        values, blocks, nodes = [], [], []

        def walk(node):
            if "split_feature" not in node:
                values.append(node["leaf_value"])
                blocks.append(int(node.get("leaf_count", 0)))
                return 1 << (len(values) - 1)
            here = len(nodes)
            nodes.append(None)
            left = walk(node["left_child"])
            right = walk(node["right_child"])
            feature = used.index(node["split_feature"])
            code = thresholds[feature].index(float(numpy.float32(node["threshold"])))
            nodes[here] = (feature, code, 0xFFFF & ~left)
            return left | right

        walk(tree)
        triples += [number for node in nodes for number in node]
        counts.append(len(nodes))
        leaves += values + [0.0] * (16 - len(values))
        leaf_counts += blocks + [0] * (16 - len(blocks))
    return [names[feature] for feature in used], thresholds, triples, counts, leaves, leaf_counts


def text_form(flat, table):
    """One line each: names, thresholds (a line a feature), triples, counts, leaves, blocks by leaf, words of class names,
    their weights."""
    names, thresholds, triples, counts, leaves, leaf_counts = flat
    shown = lambda values: " ".join(f"{numpy.float32(value):.9g}" for value in values)
    return "\n".join([" ".join(names), *map(shown, thresholds), " ".join(map(str, triples)),
                      " ".join(map(str, counts)), shown(leaves), " ".join(map(str, leaf_counts)), " ".join(table.words),
                      shown(table.weights)]) + "\n"


def checksum(flat, table):
    """SHA-1 of a model's numbers (see the generated file)."""
    names, thresholds, triples, counts, leaves, leaf_counts = flat
    packed = lambda values, kind: numpy.array(values).astype(kind).tobytes()
    return hashlib.sha1(b"".join([
        " ".join(names).encode(), *(packed(cuts, "<f4") for cuts in thresholds), packed(triples, "<u2"),
        packed(counts, "u1"), packed(leaves, "<f4"), packed(leaf_counts, "<u4"),
        " ".join(table.words).encode(), packed(table.weights, "<f4")])).hexdigest()


def swift_form(flat, table, provenance, enum):
    names, thresholds, triples, counts, leaves, leaf_counts = flat

    def wrapped(values):
        lines, line = [], ""
        for value in values:
            if len(line) + len(value) + 2 > 104:
                lines.append(line.rstrip())
                line = ""
            line += value + ", "
        return "\n".join("        " + entry for entry in [*lines, line.rstrip()] if entry)

    number = lambda value: f"{numpy.float32(value):.9g}"
    words = " \\\n".join("        " + line for line in textwrap.wrap(" ".join(table.words), 104)) or "        "
    cuts = "\n".join("        [" + ", ".join(map(number, feature)) + "]," for feature in thresholds)
    head = "\n".join("/// " + line if line else "///" for line in provenance)
    command = "make train" if enum == "Model" else "make train-text"
    return f"""// Generated by `{command}`; do not edit.
// swift-format-ignore-file

{head}
enum {enum} {{
    /// SHA-1 of the lists below in their order: names and words in UTF-8 with a space between two, numbers little-endian
    /// in the widths that are declared. Stands in the training report as well.
    static let checksum = "{checksum(flat, table)}"

    /// The trees; nil only if this file was edited.
    static let trees = TreeModel(
        features: features, thresholds: thresholds, nodes: nodes, nodeCounts: nodeCounts, leaves: leaves,
        leafCounts: leafCounts, words: words, wordWeights: wordWeights)

    static let features: [String] = [
{wrapped([json.dumps(name) for name in names])}
    ]
    static let thresholds: [[Float]] = [
{cuts}
    ]
    static let nodes: [UInt16] = [
{wrapped([str(value) for value in triples])}
    ]
    static let nodeCounts: [UInt8] = [
{wrapped([str(value) for value in counts])}
    ]
    static let leaves: [Float] = [
{wrapped([number(value) for value in leaves])}
    ]
    /// Training blocks by leaf.
    static let leafCounts: [UInt32] = [
{wrapped([str(value) for value in leaf_counts])}
    ]
    /// Words of class names.
    static let words: Substring = \"\"\"
{words}
        \"\"\"
    /// What each of them tells of the blocks inside: log-odds.
    static let wordWeights: [Float] = [
{wrapped([number(value) for value in table.weights])}
    ]
}}
"""


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--dump", action="append", required=True, help="a folder written by ikar-eval features")
    arguments.add_argument("--out", help="the Swift file to write")
    arguments.add_argument("--folds", help="where the folds' models go")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count(), help="models fitted at the same time")
    arguments.add_argument("--ablate", action="store_true", help="leave out each family of features in turn (slow)")
    arguments.add_argument("--rounds", type=int, default=ROUNDS, help="the number of trees")
    arguments.add_argument("--learning-rate", type=float, default=PARAMETERS["learning_rate"], help="what a tree counts for")
    arguments.add_argument("--enum", default="Model", help="the name of the Swift type that is written")
    arguments.add_argument("--leave-out-language", metavar="CODE", help="learn nothing from pages in this language")
    arguments.add_argument("--report", help="where the report goes (JSON)")
    options = arguments.parse_args()
    PARAMETERS["learning_rate"] = options.learning_rate

    dumps = [Dump(folder) for folder in options.dump]
    names = dumps[0].names
    assert all(dump.names == names for dump in dumps), "the dumps have different features"
    join = lambda attribute: [value for dump in dumps for value in getattr(dump, attribute)]
    features = numpy.concatenate([dump.features for dump in dumps])
    words, aligned, gold = (numpy.array(join(attribute)) for attribute in ("words", "aligned", "gold"))
    pages, domains, types = join("pages"), join("domains"), join("types")
    labels = (aligned >= 0.5 * numpy.maximum(words, 1)).astype(numpy.int8)
    numbers = numpy.unique(pages, return_inverse=True)[1]
    furnished = numpy.array([page.split("/", 1)[0].endswith(FURNISHED) for page in pages])
    sample_weights = weights(words, aligned, gold, types, numbers, furnished)
    sample_weights[numpy.array(join("languages")) == options.leave_out_language] = 0
    usable = sample_weights > 0
    folds = numpy.array([fold_of(domain) for domain in domains])

    report = dict(seed=SEED, versions=dict(lightgbm=lightgbm.__version__, numpy=numpy.__version__),
                  rounds=options.rounds, parameters=PARAMETERS, folds=FOLDS, features=names,
                  corpora={dump.corpus: dict(
                      pages=len(set(dump.pages)), blocks=len(dump.features), digest=dump.digest) for dump in dumps})
    held_out = numpy.zeros(len(labels))

    # Fold -1 is everything: the product's model.
    wanted = [*(range(FOLDS) if options.folds else []), *([-1] if options.out else [])]
    # Furnished pages have the words of the pages that they were made of.
    learned = class_words.Learned(
        class_words.Words([dump.folder for dump in dumps], [len(dump.features) for dump in dumps], domains), labels,
        numpy.where(furnished, 0, sample_weights), folds, wanted,
        lambda work, tasks: in_processes(work, tasks, options.jobs))

    def features_without(fold):
        own = features.copy()
        learned.put(own, names, fold)
        return own

    def learn_without(fold):
        rows = (folds != fold) & usable
        return fit(
            features_without(fold)[rows], labels[rows], sample_weights[rows], rounds=options.rounds).model_to_string()

    boosters = dict(zip(wanted, in_processes(learn_without, wanted, options.jobs)))
    # Before this process itself predicts: a process forked after that hangs in LightGBM's threads.
    if options.ablate:
        report["ablation"] = ablation(
            features_without, labels, sample_weights, folds, dumps[0].families, options.jobs)
    if options.folds:
        os.makedirs(options.folds, exist_ok=True)
        for fold in range(FOLDS):
            booster = lightgbm.Booster(model_str=boosters[fold])
            held_out[folds == fold] = booster.predict(features_without(fold)[folds == fold])
            with open(os.path.join(options.folds, f"fold{fold}.model"), "w") as out:
                out.write(text_form(flatten(booster, names), learned.table(fold)))
        with open(os.path.join(options.folds, "folds.tsv"), "w") as out:
            for page, fold in folds_by_page(pages, folds):
                out.write(f"{page}\t{fold}\n")
        numpy.save(os.path.join(options.folds, "held_out.npy"), held_out)
        loss = lambda rows: log_loss(labels[rows], held_out[rows], sample_weights[rows])
        kinds = numpy.array(types)
        report["held_out_log_loss"] = loss(usable)
        report["held_out_log_loss_by_type"] = {
            str(kind): loss(usable & (kinds == kind)) for kind in sorted(set(kinds[usable]))}
    if options.out:
        booster = lightgbm.Booster(model_str=boosters[-1])
        gains = booster.feature_importance("gain")
        report["gain"] = {names[i]: float(gains[i] / gains.sum()) for i in numpy.argsort(-gains)}
        flat = flatten(booster, names)
        report["used_features"] = flat[0]
        table = learned.table(-1)
        report["words"] = len(table.words)
        report["model_checksum"] = checksum(flat, table)
        provenance = [
            "The scorer's trees" + (" for pages whose markup is gone." if options.enum == "TextModel" else "."), "",
            f"Trained on {', '.join(f'{dump.corpus} ({len(set(dump.pages))} pages)' for dump in dumps)}; seed {SEED};",
            f"{options.rounds} trees of at most {PARAMETERS['num_leaves']} leaves; LightGBM {lightgbm.__version__}.",
            *[line for name, credit in CREDITS.items()
              if any(dump.corpus.startswith(name) for dump in dumps) for line in credit],
            f"Figures: see Benchmarks/Training/{os.path.basename(options.report or 'report.json')}."]
        with open(options.out, "w", encoding="utf-8") as out:
            out.write(swift_form(flat, table, provenance, options.enum))
    if options.report:
        with open(options.report, "w", encoding="utf-8") as out:
            json.dump(report, out, indent=1)
            out.write("\n")
    print(json.dumps({key: value for key, value in report.items() if key in ("held_out_log_loss", "ablation")}))


if __name__ == "__main__":
    main()
