using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>
/// Who is asking, built from the token once per request. In consumers and jobs it is the service itself.
/// </summary>
/// <param name="Subject">The token's <c>sub</c>; for the platform itself <c>system:SERVICE</c>.</param>
/// <param name="Name">Display name; goes into the access log (L-19) and stands beside what they wrote in a record.</param>
/// <param name="Roles">Known roles; unknown ones in the token are ignored, which only narrows.</param>
/// <param name="Tenants">Codes of the tenants that the caller works in: all of the token's, or the one that the request named.</param>
/// <param name="WritesTo">The tenant chosen for this request, null where several are possible and none was named.</param>
/// <param name="Organisation">The partner organisation, for partners and organisations' people.</param>
/// <param name="Person">The person record of a child or family member, or of the one that the caller acts for.</param>
/// <param name="Scopes">OAuth scopes of a partner client.</param>
public sealed record Caller(
    string Subject,
    string Name,
    IReadOnlySet<Role> Roles,
    IReadOnlyList<string> Tenants,
    string? WritesTo,
    string? Organisation,
    Guid? Person,
    IReadOnlySet<string> Scopes)
{
    /// <summary>
    /// Name of the person whom the caller acts for by a mandate, who then is <see cref="Person"/> (L-29); null for all who act
    /// for themselves. <see cref="Name"/> has both names.
    /// </summary>
    public string? ActsFor { get; init; }

    /// <summary>
    /// The person record of a caller who is that person. What is somebody's own and lasts, such as a calendar feed or their
    /// settings, and what was shown to them by name, no mandate opens to another.
    /// </summary>
    public Guid? Themselves => ActsFor is null ? Person : null;

    /// <summary>The tenant that this unit of work writes to.</summary>
    /// <exception cref="TenantRequiredException">Several tenants and none named.</exception>
    public string Tenant => WritesTo ?? throw new TenantRequiredException();

    /// <summary>The platform acting by itself for one tenant: a consumer or a job.</summary>
    public static Caller System(string service, string tenant) =>
        new($"system:{service}", service, new HashSet<Role>(), [tenant], tenant, null, null, new HashSet<string>());

    /// <summary>
    /// True when a role of the caller has the permission in the <see cref="PermissionMatrix"/>; as a partner, within the
    /// <see cref="PartnerScopes"/> of the token.
    /// </summary>
    public bool May(Permission permission) => Roles.Any(role =>
        PermissionMatrix.Allows(role, permission) && (role is not Role.Partner || PartnerScopes.Cover(Scopes, permission)));

    /// <summary>
    /// True when the caller has the permission for what concerns no child, e.g. a professional team's own meetings.
    /// Families and partners take part only in what concerns a child of theirs.
    /// </summary>
    public bool MayWithoutChild(Permission permission) => Roles.Any(role =>
        role is not (Role.Family or Role.Partner) && PermissionMatrix.Allows(role, permission));

    /// <summary>True when the caller has the permission for every child of its tenants.</summary>
    public bool Supervises(Permission permission) => Roles.Any(role => PermissionMatrix.Supervises(role, permission));
}
