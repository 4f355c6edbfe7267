using SystemicPlatform.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.ServiceDefaults.Hosting;

return await ServiceProgram.RunAsync<PlansDb>("plans", args, PlansService.Add, PlansService.Map);
