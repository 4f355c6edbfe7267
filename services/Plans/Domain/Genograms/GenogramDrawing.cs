using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Drawing;

namespace SystemicPlatform.Plans.Domain.Genograms;

/// <summary>Draws a genogram by the usual notation (domain C3). Each relation is drawn once; a couple's children hang on its line.</summary>
internal sealed class GenogramDrawing(Genogram genogram)
{
    private const double Half = GenogramLayout.Symbol / 2;

    private readonly GenogramLayout layout = new(genogram);
    private readonly Svg svg = new();
    private readonly Dictionary<(Guid, Guid), double> coupleLines = [];

    internal string Draw(string title)
    {
        var couples = genogram.Relations.Where(relation => RelationShapes.IsCouple(relation.Kind)).OrderBy(relation => Math.Abs(X(relation.FromId) - X(relation.ToId))).ToArray();
        for (var level = 0; level < couples.Length; level++)
        {
            Couple(couples[level], level % 5);
        }

        Children();
        foreach (var relation in genogram.Relations.Where(relation => !RelationShapes.IsCouple(relation.Kind) && !RelationShapes.IsParent(relation.Kind)))
        {
            Other(relation);
        }

        foreach (var person in genogram.Persons)
        {
            Person(person);
        }

        return svg.Draw(layout.Width, layout.Height, title, string.Join(". ", GenogramText.Of(genogram)));
    }

    private void Couple(GenogramRelation couple, int level)
    {
        var (left, right) = X(couple.FromId) < X(couple.ToId) ? (couple.FromId, couple.ToId) : (couple.ToId, couple.FromId);
        // Below both, the wider couple deeper: the lines of one couple never cross each other.
        var line = Math.Max(Y(left), Y(right)) + Half + 30 + (level * 7);
        var (from, to) = (X(left) + 4 + level, X(right) - 4 - level);
        coupleLines[Pair(left, right)] = line;
        svg.Open("relation", couple.Id.ToString())
            .Path([(from, Y(left) + Half), (from, line), (to, line), (to, Y(right) + Half)], style: couple.Kind is RelationKind.Cohabitant or RelationKind.Partner ? "dashed" : "line");
        var middle = (from + to) / 2;
        for (var slash = 0; slash < Slashes(couple.Kind); slash++)
        {
            svg.Line(middle - 14 + (slash * 7), line + 8, middle - 6 + (slash * 7), line - 8);
        }

        svg.Close();
    }

    private void Children()
    {
        var lines = genogram.Relations.Where(relation => RelationShapes.IsParent(relation.Kind)).GroupBy(relation => (relation.ToId, relation.Kind)).ToArray();
        for (var index = 0; index < lines.Length; index++)
        {
            var (child, parents) = (lines[index].Key.ToId, lines[index].Select(relation => relation.FromId).ToArray());
            var (x, y) = Anchor(parents);
            var bus = y + 16 + (index % 6 * 5);
            svg.Open("relation", string.Join(' ', lines[index].Select(relation => relation.Id)))
                .Path([(x, y), (x, bus), (X(child), bus), (X(child), Y(child) - Half)], style: lines[index].Key.Kind is RelationKind.Parent ? "line" : "dashed");
            foreach (var further in parents.Where(parent => parents.Length > 1 && !coupleLines.ContainsKey(Pair(parents[0], parents[1]))))
            {
                svg.Path([(X(further), Y(further) + Half), (X(further), y), (x, y)], style: "thin");
            }

            svg.Close();
        }
    }

    private (double X, double Y) Anchor(Guid[] parents) => parents.Length == 1
        ? (X(parents[0]), Y(parents[0]) + Half)
        : ((X(parents[0]) + X(parents[1])) / 2, coupleLines.GetValueOrDefault(Pair(parents[0], parents[1]), parents.Max(Y) + Half + 70));

    private void Other(GenogramRelation relation)
    {
        svg.Open("relation", relation.Id.ToString());
        var (from, to) = (layout.Of(relation.FromId), layout.Of(relation.ToId));
        if (RelationShapes.IsTwin(relation.Kind))
        {
            var (middle, top) = ((from.X + to.X) / 2, Math.Min(from.Y, to.Y) - Half - 26);
            svg.Path([(from.X, from.Y - Half), (middle, top), (to.X, to.Y - Half)]);
            if (relation.Kind is RelationKind.IdenticalTwin)
            {
                svg.Line((from.X + middle) / 2, top + 13, (to.X + middle) / 2, top + 13);
            }
        }
        else
        {
            var height = Math.Min(from.Y, to.Y) - Half - 14;
            svg.Path([(from.X + 6, from.Y - Half), (from.X + 6, height), (to.X - 6, height), (to.X - 6, to.Y - Half)], style: "dashed thin");
        }

        svg.Close();
    }

    private void Person(GenogramPerson person)
    {
        var (x, y) = layout.Of(person.Id);
        svg.Open("person", person.Id.ToString());
        Shape(person, x, y, Half);
        if (person.Id == genogram.IndexId)
        {
            Shape(person, x, y, Half - 5);
        }

        if (person.Deceased)
        {
            svg.Line(x - Half, y - Half, x + Half, y + Half).Line(x - Half, y + Half, x + Half, y - Half);
        }

        svg.Text(x, y + Half + 16, Short(person.Name));
        if (person.BirthYear is { } year)
        {
            svg.Text(x, y + 5, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        svg.Close();
    }

    private void Shape(GenogramPerson person, double x, double y, double half)
    {
        _ = person switch
        {
            { Unborn: true } => svg.Path([(x, y - half), (x + half, y + half), (x - half, y + half)], closed: true, "symbol"),
            { Sex: Sex.Male } => svg.Box(x - half, y - half, half * 2, half * 2, "symbol"),
            { Sex: Sex.Female } => svg.Circle(x, y, half, "symbol"),
            _ => svg.Path([(x, y - half), (x + half, y), (x, y + half), (x - half, y)], closed: true, "symbol"),
        };
    }

    private double X(Guid id) => layout.Of(id).X;

    private double Y(Guid id) => layout.Of(id).Y;

    private static int Slashes(RelationKind kind) => kind switch
    {
        RelationKind.FormerPartner => 1,
        RelationKind.FormerSpouse => 2,
        _ => 0,
    };

    private static string Short(string name) => name.Length <= 16 ? name : name[..15] + "…";

    private static (Guid, Guid) Pair(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
