using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children.Network;

/// <summary>What one is to another, as it is typed.</summary>
public class RelationTyped : PostedForm
{
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "parent", "adoptiveParent", "stepParent", "fosterParent", "guardian", "guardianAdLitem", "grandparent", "auntOrUncle", "godparent", "supportPerson",
        "sibling", "halfSibling", "stepSibling", "twin", "identicalTwin", "cousin", "child", "spouse", "cohabitant", "partner", "formerPartner", "formerSpouse",
        "friend", "closeOne",
    ];

    public string? From { get; set; }

    public string? To { get; set; }

    public string Kind { get; set; } = "parent";

    public string? StartsOn { get; set; }

    public string? EndsOn { get; set; }

    public bool ParentalResponsibility { get; set; }

    public string? LivesWithShare { get; set; }

    /// <summary>Filled for a change.</summary>
    public static RelationTyped Of(RelationDetails relation, string? etag) => new()
    {
        ETag = etag,
        From = relation.From.ToString(),
        To = relation.To.ToString(),
        Kind = relation.Kind,
        StartsOn = relation.StartsOn is { } from ? Query.Day(from) : null,
        EndsOn = relation.EndsOn is { } to ? Query.Day(to) : null,
        ParentalResponsibility = relation.ParentalResponsibility,
        LivesWithShare = relation.LivesWithShare?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>What was typed, between two ends.</summary>
    public RelationChange Relation(Typed typed, string from, string to, Guid? id) => new(
        from, to, Kind, id, typed.DayOrNone("startsOn", StartsOn), typed.DayOrNone("endsOn", EndsOn), ParentalResponsibility,
        typed.NumberOrNone("livesWithShare", LivesWithShare));
}
