using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Architecture.Tests.Matrix;

/// <summary>One row of the matrix: somebody who asks, and what they are to the child.</summary>
/// <param name="Name">As the matrix calls them.</param>
/// <param name="Caller">Their token; null for nobody.</param>
/// <param name="InTeam">They hold a grant for the child.</param>
/// <param name="OfArea">The child is of their area.</param>
/// <param name="Suspended">Their organisation is suspended.</param>
internal sealed record MatrixCaller(string Name, TestCaller? Caller, bool InTeam = false, bool OfArea = true, bool Suspended = false)
{
    public const string Organisation = "in-team";
    public const string SuspendedOrganisation = "suspended";

    public Role? Role => Caller?.Roles[0];

    /// <summary>Everybody, in one area; the lead of another one among them.</summary>
    public static IReadOnlyList<MatrixCaller> Everybody(string area, string elsewhere)
    {
        return
        [
            new("anonymous", null),
            new("family", With(ServiceDefaults.Access.Role.Family) with { Person = Guid.CreateVersion7() }, InTeam: true),
            new("professional of the team", With(ServiceDefaults.Access.Role.Professional), InTeam: true),
            new("professional outside", With(ServiceDefaults.Access.Role.Professional)),
            new("lead of another area", TestCaller.With(ServiceDefaults.Access.Role.Lead, elsewhere), OfArea: false),
            new("lead", With(ServiceDefaults.Access.Role.Lead)),
            new("trainer", With(ServiceDefaults.Access.Role.Trainer)),
            new("auditor", With(ServiceDefaults.Access.Role.Auditor)),
            new("admin", With(ServiceDefaults.Access.Role.Admin)),
            new("partner in the team", With(ServiceDefaults.Access.Role.Partner) with { Organisation = Organisation }, InTeam: true),
            new("partner outside", With(ServiceDefaults.Access.Role.Partner) with { Organisation = "outside" }),
            new("partner suspended", With(ServiceDefaults.Access.Role.Partner) with { Organisation = SuspendedOrganisation }, InTeam: true, Suspended: true),
        ];

        TestCaller With(Role role) => TestCaller.With(role, area);
    }
}
