using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children.Rights;

/// <summary>Who gives a permission or makes a prohibition, as it is typed.</summary>
public class GiverTyped : PostedForm
{
    public static IReadOnlyList<string> Roles { get; } = ["client", "guardian", "guardianAdLitem", "legalRepresentative"];

    public string GiverRole { get; set; } = "client";

    public string? GiverId { get; set; }

    public RightsGiver Giver(Typed typed) => new(GiverRole, GiverRole == "client" ? null : typed.Id("givenBy.personId", GiverId));
}
